import { BackgroundService } from '@hostwright/host';
import { pumpOrders, type OrderSource } from '@shop/pumps';

export class OrderPump extends BackgroundService {
  constructor(private readonly source: OrderSource) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    void pumpOrders(this.source, signal);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
//       ^^^^^^^^^^ no-floating-work
  }
}
