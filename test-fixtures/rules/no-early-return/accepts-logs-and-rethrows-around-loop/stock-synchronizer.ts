import { BackgroundService, delay } from '@hostwright/host';

export class StockSynchronizer extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await fetch('https://warehouse.example.org/stock', { signal });
        await delay(60_000, signal);
      }
    } catch (error) {
      if (!signal.aborted) {
        throw new Error('stock cannot be synchronized', { cause: error });
      }
    }
  }
}
