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

  override async stopAsync(signal: AbortSignal): Promise<void> {
    this.running = false;
    await super.stopAsync(signal);
  }

  protected override async executeAsync(): Promise<void> {
    while (this.running) {
      await this.warehouse.syncStock();
      await sleep(1_000);
    }
  }
}
