import { ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Stores {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {}

  async open(): Promise<OrderStore> {
    await using scope = this.scopes.createAsyncScope();
    return scope.services.getRequiredService(OrderStore);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scope-escape leaves the scope
  }
}
