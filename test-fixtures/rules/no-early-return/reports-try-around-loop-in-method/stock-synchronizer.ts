import { delay } from '@hostwright/host';

export class StockSynchronizer {
  async run(signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await fetch('https://warehouse.example.org/stock', { signal });
        await delay(60_000, signal);
      }
    } catch {
//    ^^^^^ no-early-return
      console.error('stock is not synchronized any more');
    }
  }
}
