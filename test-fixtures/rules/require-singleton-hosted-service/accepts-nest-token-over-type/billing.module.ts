import { Module } from '@nestjs/common';
import { BillingJob } from './billing.job';
import { TenantContext } from './tenant-context';

@Module({
  providers: [BillingJob, TenantContext, { provide: 'SYSTEM_TENANT', useValue: { tenant: 'system' } }],
})
export class BillingModule {}
