import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class TenantContext {
  tenant = 'none';
}

@Injectable()
export class SingleTenant extends TenantContext {
  override tenant = 'main';
}
