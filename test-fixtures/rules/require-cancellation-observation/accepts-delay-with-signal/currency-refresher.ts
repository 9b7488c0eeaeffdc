import { BackgroundService, delay } from '@hostwright/host';

interface CurrencyTable {
  refresh(): Promise<void>;
}

export class CurrencyRefresher extends BackgroundService {
  constructor(private readonly currencies: CurrencyTable) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await this.currencies.refresh();
      await delay(60_000, signal);
    }
  }
}
