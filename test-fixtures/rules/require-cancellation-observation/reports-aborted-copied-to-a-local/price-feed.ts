import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface PriceApi {
  fetchPrices(): Promise<void>;
}

export class PriceFeed extends BackgroundService {
  constructor(private readonly api: PriceApi) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const stopped = signal.aborted;
    while (!stopped) {
//  ^^^^^^^^^^^^^^^^ require-cancellation-observation
      await this.api.fetchPrices();
      await sleep(1_000);
    }
  }
}
