import { ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Stores {
  static readonly inject = [ServiceScopeFactory];
  private status = 0;

  constructor(private readonly scopes: ServiceScopeFactory) {}

  async warm(): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    const store = scope.services.getRequiredService(OrderStore);
    this.status = await store.import();
  }

  get last(): number {
    return this.status;
  }
}
