import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService, delay } from '@hostwright/host';

interface Orders {
  publish(): Promise<void>;
  expire(): Promise<void>;
}

export class OrderPipeline extends BackgroundService {
  constructor(private readonly orders: Orders) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await Promise.all([this.publishOrders(signal), this.expireOrders(signal)]);
  }

  private async publishOrders(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.orders.publish();
      await delay(1_000, signal);
    }
  }

  private async expireOrders(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.orders.expire();
      await sleep(60_000);
    }
  }
}
