import { on, type EventEmitter } from 'node:events';

interface ReadingStore {
  save(reading: number): Promise<void>;
}

export async function recordReadings(sensor: EventEmitter, store: ReadingStore, _signal: AbortSignal): Promise<void> {
  for await (const [reading] of on(sensor, 'reading')) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
    await store.save(reading);
  }
}
