import { setTimeout as sleep } from 'node:timers/promises';

/** Makes a function that waits `ms` and rejects when `signal` fires. */
export function pauseOf(ms: number, signal: AbortSignal): () => Promise<void> {
  return async () => {
    await sleep(ms, undefined, { signal });
  };
}
