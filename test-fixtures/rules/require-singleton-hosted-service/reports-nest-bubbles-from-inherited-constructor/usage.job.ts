import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { TenantJob } from './tenant-job';

@Injectable()
export class UsageJob extends TenantJob {
  @Cron('*/5 * * * *')
  async report(): Promise<void> {
//      ^^^^^^ require-singleton-hosted-service TenantContext (REQUEST)
    await fetch(`https://usage.example/${this.context.tenant}`, { method: 'POST' });
  }
}
