// Deletes orders that are older than the shop wants to keep them.
import { BackgroundService, Logger } from '@hostwright/host';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from './clock.js';
import { Settings } from './configuration.js';
import { OrderRepository } from './orders/index.js';

export class CleanupService extends BackgroundService {
  static inject = [OrderRepository, Clock, Settings, Logger] as const;

  constructor(
    private readonly orders: OrderRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await sleep(this.settings.cleanupEvery);
      const deleted = await this.orders.deleteBefore(this.#oldestToKeep());
      this.logger.info(`cleaned up ${deleted} orders`);
    }
  }

  #oldestToKeep(): Date {
    return new Date(this.clock.now().getTime() - this.settings.keepOrdersFor);
  }
}
