import { BackgroundService, delay } from '@hostwright/host';

interface Coupons {
  expire(signal: AbortSignal): Promise<void>;
}

export class CouponExpirer extends BackgroundService {
  constructor(private readonly coupons: Coupons) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.coupons.expire(signal);
        await delay(60_000, signal);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') {
          return;
        }
        console.error('coupons not expired', error);
        await delay(5_000, signal);
      }
    }
  }
}
