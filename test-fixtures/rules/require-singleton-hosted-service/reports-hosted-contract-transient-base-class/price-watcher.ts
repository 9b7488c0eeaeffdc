import { PollingWorker } from './polling-worker.js';

export class PriceWatcher extends PollingWorker {
  protected override async poll(signal: AbortSignal): Promise<void> {
    await fetch('https://prices.example/latest', { signal });
  }
}
