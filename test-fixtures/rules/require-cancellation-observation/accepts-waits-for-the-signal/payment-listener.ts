import { once } from 'node:events';
import { BackgroundService } from '@hostwright/host';

interface EventBus {
  subscribe(topic: string, handler: (orderId: string) => void): void;
}

export class PaymentListener extends BackgroundService {
  constructor(private readonly bus: EventBus) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    this.bus.subscribe('order.paid', (orderId) => console.info(`order ${orderId} is paid`));
    if (!signal.aborted) {
      await once(signal, 'abort');
    }
  }
}
