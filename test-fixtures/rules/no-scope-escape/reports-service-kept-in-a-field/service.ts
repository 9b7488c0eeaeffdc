import { ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Stores {
  static readonly inject = [ServiceScopeFactory];
  private store?: OrderStore;

  constructor(private readonly scopes: ServiceScopeFactory) {}

  async warm(): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    const store = scope.services.getRequiredService(OrderStore);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scope-escape closed already
    await store.import();
    this.store = store;
  }

  get last(): OrderStore | undefined {
    return this.store;
  }
}
