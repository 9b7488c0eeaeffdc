import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const scope = this.scopes.createAsyncScope();
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-scope-disposal never disposed of
      await scope.services.getRequiredService(OrderStore).import(signal);
    }
  }
}
