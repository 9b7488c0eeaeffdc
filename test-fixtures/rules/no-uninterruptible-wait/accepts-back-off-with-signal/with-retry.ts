import { setTimeout as delay } from 'node:timers/promises';

export async function withRetry<T>(call: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(signal);
    } catch (error) {
      if (signal.aborted || attempt === 5) throw error;
      await delay(2 ** attempt * 1_000, undefined, { signal });
    }
  }
}
