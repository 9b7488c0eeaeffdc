import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scope-across-iterations scope
    const store = scope.services.getRequiredService(OrderStore);
    while (!signal.aborted) {
      await store.import(signal);
    }
  }
}
