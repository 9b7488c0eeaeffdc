import { BackgroundService } from '@hostwright/host';

interface EventBus {
  subscribe(topic: string, handler: (orderId: string) => void): void;
}

export class OrderListener extends BackgroundService {
  constructor(private readonly bus: EventBus) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
//                         ^^^^^^^^^^^^ no-early-return
    this.bus.subscribe('order.placed', (orderId) => console.info(`order ${orderId}`));
  }
}
