// Writes the worker's figures to the log at a fixed interval.
import { BackgroundService, Logger } from '@hostwright/host';
import { Settings } from './configuration.js';
import { OrderQueue } from './orders/index.js';
import { ShopPoller } from './shop-poller.js';

export class MetricsFlusher extends BackgroundService {
  static inject = [OrderQueue, ShopPoller, Settings, Logger] as const;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly queue: OrderQueue,
    private readonly poller: ShopPoller,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    this.#timer = setInterval(() => this.#flush(), this.settings.metricsEvery);
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
    clearInterval(this.#timer);
    await super.stopAsync(signal);
  }

  #flush(): void {
    this.logger.info(`${this.queue.length} orders waiting; shop poller: ${this.poller.health}`);
  }
}
