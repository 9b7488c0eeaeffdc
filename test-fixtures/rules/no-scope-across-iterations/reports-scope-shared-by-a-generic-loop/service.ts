import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const { scopes } = this;
    const scope = scopes.createScope();
//                ^^^^^^^^^^^^^^^^^^ no-scope-across-iterations dispose of it there
    for (;;) {
      signal.throwIfAborted();
      const store = scope.services.getRequiredService(OrderStore);
      await store.import(signal);
    }
  }
}
