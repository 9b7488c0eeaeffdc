import { sleep } from './sleep.js';

interface Feed {
  next(signal: AbortSignal): Promise<string | undefined>;
}

export async function followFeed(feed: Feed, show: (entry: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const entry = await feed.next(signal);
    if (entry) show(entry);
    else await sleep(30_000, signal);
  }
}
