import { Module } from '@nestjs/common';
import { TenantContext } from './tenant-context';
import { UsageJob } from './usage.job';

@Module({ providers: [TenantContext, UsageJob] })
export class UsageModule {}
