import { BackgroundService } from '@hostwright/host';

interface EventBus {
  subscribe(topic: string, handler: (orderId: string) => void): void;
}

export class PaymentListener extends BackgroundService {
  constructor(private readonly bus: EventBus) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    this.bus.subscribe('order.paid', (orderId) => console.info(`order ${orderId} is paid`));
    await new Promise<never>(() => {});
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
  }
}
