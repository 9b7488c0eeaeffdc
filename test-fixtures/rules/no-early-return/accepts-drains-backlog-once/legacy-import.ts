import { BackgroundService } from '@hostwright/host';

interface LegacyShop {
  nextBatch(signal: AbortSignal): Promise<string[]>;
  importBatch(orders: string[], signal: AbortSignal): Promise<void>;
}

export class LegacyImport extends BackgroundService {
  constructor(private readonly legacy: LegacyShop) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      const orders = await this.legacy.nextBatch(signal);
      if (orders.length === 0) {
        return;
      }
      await this.legacy.importBatch(orders, signal);
    }
  }
}
