import { BackgroundService } from '@hostwright/host';

interface PriceTable {
  load(signal: AbortSignal): Promise<void>;
}

export class PriceCache extends BackgroundService {
  constructor(private readonly prices: PriceTable) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.prices.load(signal);
    const timer = setInterval(() => {
//                ^^^^^^^^^^^^^^^^^^^ no-early-return
      this.prices.load(signal).catch((error: unknown) => console.error('prices not loaded', error));
    }, 300_000);
    timer.unref();
  }
}
