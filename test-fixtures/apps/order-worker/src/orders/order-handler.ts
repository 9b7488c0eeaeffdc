// What happens to one order: it is checked, then saved.
import { Logger } from '@hostwright/host';
import { Clock } from '../clock.js';
import type { Order } from './order-queue.js';
import { OrderRepository } from './order-repository.js';
import { OrderValidator } from './order-validator.js';

export class OrderHandler {
  static inject = [OrderRepository, OrderValidator, Clock, Logger] as const;

  constructor(
    private readonly orders: OrderRepository,
    private readonly validator: OrderValidator,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async handle(order: Order): Promise<void> {
    const objection = await this.validator.findObjection(order);
    if (objection === undefined) await this.orders.save(order, this.clock.now());
    else this.logger.info(`order ${order.id} refused: ${objection}`);
  }
}
