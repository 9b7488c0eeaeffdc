/** How stretches of a text lie to each other. */
import type { Span } from './facts.js';

/** Whether the first stretch lies in the second one, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}
