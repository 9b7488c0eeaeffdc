import { Module } from '@nestjs/common';
import { UsageJob, type TenantList } from './usage.job';

const listTenants = (): TenantList => async () => {
  const response = await fetch('https://tenants.example/all');
  return response.json();
};

@Module({ providers: [UsageJob, { provide: 'TENANTS', useFactory: listTenants }] })
export class UsageModule {}
