import { Injectable, Scope, type Provider } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class TenantContext {
  tenant = 'none';
}

export const TENANT_PROVIDERS: Provider[] = [];
TENANT_PROVIDERS.push(TenantContext);
