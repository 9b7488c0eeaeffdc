import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import type { TenantContext } from './tenant-context';

export type TenantList = () => Promise<readonly TenantContext[]>;

@Injectable()
export class UsageJob {
  constructor(@Inject('TENANTS') private readonly listTenants: TenantList) {}

  @Cron('*/5 * * * *')
  async report(): Promise<void> {
    for (const { tenant } of await this.listTenants()) await this.#reportOne(tenant);
  }

  async #reportOne(tenant: string): Promise<void> {
    await fetch(`https://usage.example/${tenant}`, { method: 'POST' });
  }
}
