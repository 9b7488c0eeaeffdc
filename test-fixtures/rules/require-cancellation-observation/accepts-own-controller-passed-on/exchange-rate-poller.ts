import { delay, type HostedService } from '@hostwright/host';

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
    await this.polling?.catch(() => undefined);
  }

  private async poll(): Promise<void> {
    while (true) {
      await this.rates.refresh();
      await delay(30_000, this.stopping.signal);
    }
  }
}
