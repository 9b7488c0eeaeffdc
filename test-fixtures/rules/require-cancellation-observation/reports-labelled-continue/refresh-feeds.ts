import { setTimeout as sleep } from 'node:timers/promises';

interface Feed {
  isLocked(): Promise<boolean>;
  refresh(): Promise<void>;
}

export async function refreshFeeds(feeds: Feed[], signal: AbortSignal): Promise<void> {
  turns: while (true) {
//       ^^^^^^^^^^^^ require-cancellation-observation
    await sleep(10_000);
    for (const feed of feeds) {
      if (await feed.isLocked()) {
        continue turns;
      }
      await feed.refresh();
    }
  }
}
