import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';
import type { RatesClient } from './rates-client.js';

export class RatesPoller extends BackgroundService {
  constructor(private readonly rates: RatesClient) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.rates.refresh('EUR');
      await sleep(60_000);
    }
  }
}
