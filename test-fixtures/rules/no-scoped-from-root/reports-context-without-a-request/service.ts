import { Inject, Injectable, Module, Scope } from '@nestjs/common';
import { ContextIdFactory, ModuleRef, REQUEST } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class TenantStore {
  constructor(@Inject(REQUEST) private readonly request: { headers: { tenant: string } }) {}

  async load(key: string): Promise<string> {
    return (await fetch(`https://${this.request.headers.tenant}.store.example/${key}`)).text();
  }
}

@Injectable()
export class Reports {
  constructor(private readonly moduleRef: ModuleRef) {}

  async build(key: string): Promise<string> {
    const context = ContextIdFactory.create();
    const store = await this.moduleRef.resolve(TenantStore, context);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scoped-from-root `REQUEST` is undefined
    return store.load(key);
  }
}

@Module({ providers: [TenantStore, Reports], exports: [Reports] })
export class ReportsModule {}
