// Writes the worker's figures to the log at a fixed interval.
import { BackgroundService, delay, Logger } from '@hostwright/host';
import { Settings } from './configuration.js';
import { OrderQueue } from './orders/index.js';
import { ShopPoller } from './shop-poller.js';

export class MetricsFlusher extends BackgroundService {
  static inject = [OrderQueue, ShopPoller, Settings, Logger] as const;

  constructor(
    private readonly queue: OrderQueue,
    private readonly poller: ShopPoller,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(this.settings.metricsEvery, signal);
      this.#flush();
    }
  }

  #flush(): void {
    this.logger.info(`${this.queue.length} orders waiting; shop poller: ${this.poller.health}`);
  }
}
