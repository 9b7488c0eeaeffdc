import { setTimeout as sleep } from 'node:timers/promises';

/** The sign's pages in turn, one every `everyMs`, until `signal` fires. */
export async function* rotate(pages: readonly string[], everyMs: number, signal?: AbortSignal): AsyncGenerator<string> {
  let index = 0;
  while (!signal?.aborted) {
    yield pages[index++ % pages.length]!;
    await sleep(everyMs, undefined, { signal });
  }
}
