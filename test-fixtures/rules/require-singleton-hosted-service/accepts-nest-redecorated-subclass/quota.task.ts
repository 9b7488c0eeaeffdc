import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { TenantTask } from './tenant-task';

@Injectable()
export class QuotaTask extends TenantTask {
  @Interval(60_000)
  async resetQuotas(): Promise<void> {
    await this.post('quotas/reset');
  }
}
