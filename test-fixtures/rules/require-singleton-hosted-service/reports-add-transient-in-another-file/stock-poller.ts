import { BackgroundService, delay } from '@hostwright/host';
import { Warehouse } from './warehouse.js';

export class StockPoller extends BackgroundService {
  static inject = [Warehouse] as const;

  constructor(private readonly warehouse: Warehouse) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.warehouse.refresh(signal);
      await delay(5_000, signal);
    }
  }
}
