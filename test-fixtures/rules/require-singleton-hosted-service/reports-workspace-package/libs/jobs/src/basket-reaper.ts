import { BackgroundService, delay } from '@hostwright/host';

export default class BasketReaper extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://shop.example/baskets/abandoned', { method: 'DELETE', signal });
      await delay(600_000, signal);
    }
  }
}
