import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for the time given, or until the signal fires, and never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // stopping is no error here
  }
}
