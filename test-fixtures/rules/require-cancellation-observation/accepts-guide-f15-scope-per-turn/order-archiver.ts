import { BackgroundService, delay, ServiceScopeFactory } from '@hostwright/host';
import { OrderRepository } from './order-repository.js';

export class OrderArchiver extends BackgroundService {
  static inject = [ServiceScopeFactory] as const;

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      {
        await using scope = this.scopes.createAsyncScope();
        await scope.services.getRequiredService(OrderRepository).archiveCompleted(signal);
      }
      await delay(60_000, signal);
    }
  }
}
