import { BackgroundService, ServiceScopeFactory } from '@hostwright/host';
import { OrderStore } from './order-store';

export class Importer extends BackgroundService {
  static readonly inject = [ServiceScopeFactory];

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    const store = scope.services.getRequiredService(OrderStore);
    for (const region of ['north', 'south']) await store.importRegion(region, signal);
  }
}
