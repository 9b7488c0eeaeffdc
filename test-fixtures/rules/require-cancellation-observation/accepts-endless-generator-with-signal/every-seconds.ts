import { setTimeout as sleep } from 'node:timers/promises';

export async function* everySeconds(seconds: number, signal: AbortSignal): AsyncGenerator<number> {
  for (let tick = 0; ; tick++) {
    await sleep(seconds * 1_000, undefined, { signal });
    yield tick;
  }
}
