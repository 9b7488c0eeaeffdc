import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Warehouse {
  syncStock(): Promise<void>;
}

export class StockSync extends BackgroundService {
  private running = true;

  constructor(private readonly warehouse: Warehouse) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    while (this.running) {
//  ^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation running
      await this.warehouse.syncStock();
      await sleep(60_000);
    }
  }
}
