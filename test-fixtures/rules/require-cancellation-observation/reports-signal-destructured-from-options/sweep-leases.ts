import { setTimeout as sleep } from 'node:timers/promises';
import type { SweepOptions } from './sweep-options.js';

export async function sweepLeases({ store, interval, signal }: SweepOptions): Promise<void> {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation
    await store.releaseExpired();
    await sleep(interval);
  }
}
