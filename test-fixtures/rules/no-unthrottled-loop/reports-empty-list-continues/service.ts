import { setTimeout as delay } from 'node:timers/promises';

export async function relay(
  fetchBatch: () => Promise<readonly string[]>,
  publish: (event: string) => Promise<void>,
): Promise<never> {
  while (true) {
    const events = await fetchBatch();
    if (events.length === 0) continue;
//                           ^^^^^^^^^ no-unthrottled-loop
    for (const event of events) await publish(event);
    await delay(500);
  }
}
