import type { ServiceCollection } from '@hostwright/host';
import { Jobs } from './jobs.js';
import { ApplicationLog, RequestLog } from './tokens.js';

export function addJobs(services: ServiceCollection): void {
  services.addSingleton(ApplicationLog, () => (text: string) => console.log(text));
  services.addScoped(RequestLog, () => (text: string) => console.log('request', text));
  services.addSingleton(Jobs);
}
