import { Module } from '@nestjs/common';
import { BillingJob } from './billing.job';
import { SingleTenant, TenantContext } from './tenant-context';

@Module({ providers: [BillingJob, { provide: TenantContext, useClass: SingleTenant }] })
export class BillingModule {}
