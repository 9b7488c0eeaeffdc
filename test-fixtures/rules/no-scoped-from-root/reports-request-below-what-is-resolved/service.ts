import { Inject, Injectable, Module, Scope } from '@nestjs/common';
import { ModuleRef, REQUEST } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Tenant {
  @Inject(REQUEST)
  private readonly request!: { headers: { tenant: string } };

  get name(): string {
    return this.request.headers.tenant;
  }
}

@Injectable()
export class Prices {
  constructor(private readonly tenant: Tenant) {}

  async of(sku: string): Promise<string> {
    return (await fetch(`https://${this.tenant.name}.prices.example/${sku}`)).text();
  }
}

@Injectable()
export class Nightly {
  constructor(private readonly moduleRef: ModuleRef) {}

  async run(): Promise<string> {
    const prices = await this.moduleRef.resolve(Prices);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scoped-from-root `Tenant` reads `REQUEST`
    return prices.of('tea');
  }
}

@Module({ providers: [Tenant, Prices, Nightly] })
export class NightlyModule {}
