// Time as a service, so that a test can bring its own.
import { delay } from '@hostwright/host';

export class Clock {
  now(): Date {
    return new Date();
  }

  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as it aborts. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return delay(milliseconds, signal);
  }
}
