// Asks the shop for new orders and puts them into the queue.
import { Logger } from '@hostwright/host';
import { Clock } from './clock.js';
import { Settings } from './configuration.js';
import { OrderQueue, type Order } from './orders/index.js';
import { PollingService } from './polling-service.js';

/** Stands in for the shop's web interface: three new orders each time it is asked, every fourth order is sent twice. */
export class Shop {
  #lastId = 0;

  async fetchNewOrders(): Promise<readonly Order[]> {
    const orders = Array.from({ length: 3 }, () => this.#nextOrder());
    return orders.flatMap((order) => (order.id % 4 === 0 ? [order, order] : [order]));
  }

  #nextOrder(): Order {
    this.#lastId += 1;
    return { id: this.#lastId, customer: `customer-${this.#lastId % 7}`, amount: (this.#lastId * 13) % 90 };
  }
}

export class ShopPoller extends PollingService {
  static inject = [Clock, Logger, Settings, Shop, OrderQueue] as const;

  constructor(
    clock: Clock,
    logger: Logger,
    settings: Settings,
    private readonly shop: Shop,
    private readonly queue: OrderQueue,
  ) {
    super(clock, logger, settings.pollEvery);
  }

  protected override async poll(): Promise<void> {
    for (const order of await this.shop.fetchNewOrders()) this.queue.add(order);
  }
}
