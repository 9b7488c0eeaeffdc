import { ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {}

  async import(): Promise<number> {
    await using scope = this.scopes.createAsyncScope();
    const store = scope.services.getRequiredService(OrderStore);
    return await store.import();
  }
}
