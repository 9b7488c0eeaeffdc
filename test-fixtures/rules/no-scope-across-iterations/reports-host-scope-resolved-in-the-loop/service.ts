import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const scope = this.scopes.createAsyncScope();
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scope-across-iterations leaks into the next
    try {
      while (!signal.aborted) {
        await scope.services.getRequiredService(OrderStore).import(signal);
      }
    } finally {
      await scope[Symbol.asyncDispose]();
    }
  }
}
