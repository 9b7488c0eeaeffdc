import { BackgroundService, delay } from '@hostwright/host';

interface Coupons {
  expire(signal: AbortSignal): Promise<void>;
}

export class CouponExpirer extends BackgroundService {
  constructor(private readonly coupons: Coupons) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      try {
        await this.coupons.expire(signal);
        await delay(60_000, signal);
      } catch {
//      ^^^^^ no-early-return
        return;
      }
    }
  }
}
