import { BackgroundService } from '@hostwright/host';

interface Orders {
  take(signal: AbortSignal): Promise<string>;
}

export class OrderConsumer extends BackgroundService {
  constructor(private readonly orders: Orders) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const order = await this.orders.take(signal);
      try {
        await fetch('https://orders.example', { method: 'POST', body: order, signal });
      } catch (error) {
        console.error('order failed', error);
      }
    }
  }
}
