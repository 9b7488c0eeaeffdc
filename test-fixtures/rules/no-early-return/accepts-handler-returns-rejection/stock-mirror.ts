import { BackgroundService, delay, isCancellation } from '@hostwright/host';

export class StockMirror extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await fetch('https://stock.example/mirror', { method: 'POST', signal });
        await delay(4_000, signal);
      }
    } catch (error) {
      if (isCancellation(error, signal)) return;
      return Promise.reject(error);
    }
  }
}
