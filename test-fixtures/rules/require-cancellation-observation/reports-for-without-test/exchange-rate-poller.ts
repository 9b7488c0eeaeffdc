import { setTimeout as sleep } from 'node:timers/promises';
import type { HostedService } from '@hostwright/host';

interface RateSource {
  refresh(): Promise<void>;
}

export class ExchangeRatePoller implements HostedService {
  private readonly stopping = new AbortController();
  private polling: Promise<void> | undefined;

  constructor(private readonly rates: RateSource) {}

  async startAsync(): Promise<void> {
    this.polling = this.poll();
  }

  async stopAsync(): Promise<void> {
    this.stopping.abort();
    await this.polling;
  }

  private async poll(): Promise<void> {
    for (let turn = 1; ; turn++) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
      await this.rates.refresh();
      console.info(`rates refreshed ${turn} times`);
      await sleep(30_000);
    }
  }
}
