import { setTimeout as sleep } from 'node:timers/promises';

interface SessionStore {
  deleteExpired(): Promise<number>;
}

export async function pruneSessions(store: SessionStore, signal: AbortSignal): Promise<void> {
  for (;;) {
//^^^^^^^^ require-cancellation-observation signal
    const deleted = await store.deleteExpired();
    console.info(`${deleted} sessions pruned`);
    await sleep(60_000);
  }
}
