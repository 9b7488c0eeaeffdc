/** Which services a host or framework starts and stops, as opposed to those that only answer messages. */
import type { HostedService } from '../link/services/entry-points.js';

export function isStarted({ entries }: HostedService): boolean {
  return entries.some(({ role }) => role !== 'message');
}
