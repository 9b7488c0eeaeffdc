import { BackgroundService, delay } from '@hostwright/host';

interface Receipts {
  purge(limit: number): Promise<number>;
}

const A_DAY = 86_400_000;

export class ReceiptArchive extends BackgroundService {
  constructor(private readonly receipts: Receipts) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.purgeOld(signal);
      await delay(A_DAY, signal);
    }
  }

  private async purgeOld(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const purged = await this.receipts.purge(200);
      if (purged === 0) return;
      await delay(100, signal);
    }
  }
}
