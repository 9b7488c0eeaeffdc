import { BackgroundService } from '@hostwright/host';
import { StockSynchronizer } from './stock-synchronizer.js';

export class StockService extends BackgroundService {
  static inject = [StockSynchronizer] as const;

  constructor(private readonly synchronizer: StockSynchronizer) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.synchronizer.run(signal);
  }
}
