import { BackgroundService, delay } from '@hostwright/host';
import { OrderHandler } from './order-handler.js';

export class OrderProcessor extends BackgroundService {
  static inject = [OrderHandler] as const;
//                 ^^^^^^^^^^^^ no-captive-dependency OrderHandler → OrderRepository

  constructor(private readonly handler: OrderHandler) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.handler.handleNext(signal);
      await delay(1_000, signal);
    }
  }
}
