/** Waiting that ends with the signal. */

import { linkSignals } from './abort.js';
import { systemClock, type Clock } from './clock.js';

/**
 * Waits `ms` milliseconds. The timer keeps the process alive and is gone, with its listener, however the wait ends.
 * @throws the reason of `signal`, as soon as it aborts or at once when it has aborted.
 */
export function delay(ms: number, signal?: AbortSignal, clock: Clock = systemClock): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(() => {
      link.unlink();
      resolve();
    }, ms);
    const link = linkSignals([signal], (reason) => {
      timer.cancel();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a reason may be anything
      reject(reason);
    });
  });
}
