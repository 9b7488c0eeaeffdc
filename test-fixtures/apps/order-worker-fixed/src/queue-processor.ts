// Takes orders off the queue in batches and has each one handled.
import { BackgroundService, delay, Logger, ServiceScopeFactory } from '@hostwright/host';
import { Settings } from './configuration.js';
import { OrderHandler, OrderQueue, type Order } from './orders/index.js';

export class QueueProcessor extends BackgroundService {
  static inject = [OrderQueue, ServiceScopeFactory, Settings, Logger] as const;

  constructor(
    private readonly queue: OrderQueue,
    private readonly scopes: ServiceScopeFactory,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(this.settings.idleWait, signal);
      const batch = this.queue.takeUpTo(this.settings.batchSize);
      if (batch.length === 0) continue;
      await this.#process(batch);
    }
  }

  async #process(batch: readonly Order[]): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    const handler = scope.services.getRequiredService(OrderHandler);
    for (const order of batch) await handler.handle(order);
    this.logger.info(`processed ${batch.length} orders, ${this.queue.length} waiting`);
  }
}
