import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxStore } from './outbox-store.js';

export async function drainOutbox(store: OutboxStore, _signal: AbortSignal): Promise<void> {
  for (const message of await store.takeBatch(100)) {
    await store.publish(message);
  }
  await sleep(1_000);
}
