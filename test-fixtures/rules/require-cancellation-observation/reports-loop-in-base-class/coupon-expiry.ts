import { PollingService } from './polling-service.js';

export class CouponExpiry extends PollingService {
  protected override async poll(): Promise<void> {
    console.info('coupons expired');
  }
}
