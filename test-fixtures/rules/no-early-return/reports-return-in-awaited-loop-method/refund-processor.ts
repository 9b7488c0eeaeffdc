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
    await this.payRefunds(signal);
  }

  private async payRefunds(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const refund = await this.refunds.next(signal);
      if (refund === null) {
        return;
//      ^^^^^^^ no-early-return
      }
      await this.refunds.pay(refund.id, signal);
      await delay(5_000, signal);
    }
  }
}
