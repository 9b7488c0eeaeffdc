import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    {
      await using scope = this.scopes.createAsyncScope();
      await scope.services.getRequiredService(OrderStore).prepare(signal);
    }
    while (!signal.aborted) {
      await using turn = this.scopes.createAsyncScope();
      await turn.services.getRequiredService(OrderStore).import(signal);
    }
  }
}
