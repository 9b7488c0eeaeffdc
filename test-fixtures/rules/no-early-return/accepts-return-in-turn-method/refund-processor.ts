import { BackgroundService, delay } from '@hostwright/host';

interface Refunds {
  next(signal: AbortSignal): Promise<{ id: string } | null>;
  pay(id: string, signal: AbortSignal): Promise<void>;
}

export class RefundProcessor extends BackgroundService {
  constructor(private readonly refunds: Refunds) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.payNext(signal);
      await delay(5_000, signal);
    }
  }

  private async payNext(signal: AbortSignal): Promise<void> {
    const refund = await this.refunds.next(signal);
    if (refund === null) {
      return;
    }
    await this.refunds.pay(refund.id, signal);
  }
}
