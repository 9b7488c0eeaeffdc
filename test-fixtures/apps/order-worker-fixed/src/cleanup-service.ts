// Deletes orders that are older than the shop wants to keep them.
import { BackgroundService, delay, Logger, ServiceScopeFactory } from '@hostwright/host';
import { Clock } from './clock.js';
import { Settings } from './configuration.js';
import { OrderRepository } from './orders/index.js';

export class CleanupService extends BackgroundService {
  static inject = [ServiceScopeFactory, Clock, Settings, Logger] as const;

  constructor(
    private readonly scopes: ServiceScopeFactory,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(this.settings.cleanupEvery, signal);
      await using scope = this.scopes.createAsyncScope();
      const orders = scope.services.getRequiredService(OrderRepository);
      const deleted = await orders.deleteBefore(this.#oldestToKeep());
      this.logger.info(`cleaned up ${deleted} orders`);
    }
  }

  #oldestToKeep(): Date {
    return new Date(this.clock.now().getTime() - this.settings.keepOrdersFor);
  }
}
