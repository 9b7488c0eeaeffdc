import { BackgroundService } from '@hostwright/host';
import { pumpOrders, type OrderSource } from '@shop/pumps';

export class OrderPump extends BackgroundService {
  constructor(private readonly source: OrderSource) {
    super();
  }

  protected override executeAsync(signal: AbortSignal): Promise<void> {
    return pumpOrders(this.source, signal);
  }
}
