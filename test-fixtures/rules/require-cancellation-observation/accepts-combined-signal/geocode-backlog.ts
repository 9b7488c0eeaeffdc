import { setTimeout as sleep } from 'node:timers/promises';

interface AddressBook {
  geocodeNext(): Promise<void>;
}

export async function geocodeBacklog(book: AddressBook, signal: AbortSignal, quota: AbortSignal): Promise<void> {
  const either = AbortSignal.any([signal, quota]);
  while (!either.aborted) {
    await book.geocodeNext();
    await sleep(200);
  }
}
