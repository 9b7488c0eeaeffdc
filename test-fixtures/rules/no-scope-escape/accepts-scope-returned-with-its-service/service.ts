import { ServiceScopeFactory, type AsyncServiceScope } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Stores {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {}

  open(): { scope: AsyncServiceScope; store: OrderStore } {
    const scope = this.scopes.createAsyncScope();
    return { scope, store: scope.services.getRequiredService(OrderStore) };
  }
}
