import { setTimeout as sleep } from 'node:timers/promises';

interface Shelf {
  isFull(): Promise<boolean>;
  refill(): Promise<void>;
}

export async function refillShelves(shelves: Shelf[], signal: AbortSignal): Promise<void> {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation
    for (const shelf of shelves) {
      if (await shelf.isFull()) {
        break;
      }
      await shelf.refill();
    }
    await sleep(30_000);
  }
}
