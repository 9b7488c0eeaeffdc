import { Module } from '@nestjs/common';
import { TENANT_PROVIDERS } from '../tenants';
import { JOBS } from './jobs';

@Module({ providers: [...JOBS, ...TENANT_PROVIDERS] })
export class BillingModule {}
