import { BackgroundService, delay } from '@hostwright/host';

interface Tenant {
  readonly plan: string | undefined;
  bill(signal: AbortSignal): Promise<void>;
}

interface Tenants {
  list(signal: AbortSignal): Promise<Tenant[]>;
}

export class TenantBilling extends BackgroundService {
  constructor(private readonly tenants: Tenants) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const tenants = await this.tenants.list(signal);
      await Promise.all(
        tenants.map(async (tenant) => {
          if (tenant.plan === undefined) {
            return;
          }
          await tenant.bill(signal);
        }),
      );
      await delay(3_600_000, signal);
    }
  }
}
