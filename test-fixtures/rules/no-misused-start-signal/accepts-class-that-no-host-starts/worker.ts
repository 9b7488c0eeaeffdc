import { setTimeout as delay } from 'node:timers/promises';

/** Its owner aborts the signal when the worker is to end. */
export class Worker {
  #running: Promise<void> | undefined;

  startAsync(signal: AbortSignal): void {
    this.#running = this.run(signal).catch(() => undefined);
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('work');
      await delay(1_000, undefined, { signal });
    }
  }
}
