import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Inventory {
  reconcile(signal: AbortSignal): Promise<void>;
}

export class InventoryReconciler extends BackgroundService {
  constructor(private readonly inventory: Inventory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.iterate(signal);
    }
  }

  private async iterate(signal: AbortSignal): Promise<void> {
    await this.inventory.reconcile(signal);
    await sleep(10_000);
  }
}
