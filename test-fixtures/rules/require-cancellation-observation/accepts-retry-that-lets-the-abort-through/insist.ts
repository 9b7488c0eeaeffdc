import { setTimeout as sleep } from 'node:timers/promises';

export async function insist<T>(attempt: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(signal);
    } catch (error) {
      if (signal.aborted || tries >= 4) throw error;
      await sleep(250 * tries, undefined, { signal });
    }
  }
}
