// Rules that an order must pass before it is saved.
import { many } from '@hostwright/host';
import type { Order } from './order-queue.js';
import { OrderRepository } from './order-repository.js';

export abstract class OrderRule {
  /** Why the order must be refused, if it must. */
  abstract findObjection(order: Order): Promise<string | undefined>;
}

export class AmountRule extends OrderRule {
  override async findObjection(order: Order): Promise<string | undefined> {
    return order.amount > 0 ? undefined : 'there is nothing to pay';
  }
}

export class DuplicateOrderRule extends OrderRule {
  static inject = [OrderRepository] as const;

  constructor(private readonly orders: OrderRepository) {
    super();
  }

  override async findObjection(order: Order): Promise<string | undefined> {
    return (await this.orders.has(order.id)) ? 'it has been saved before' : undefined;
  }
}

export class OrderValidator {
  static inject = [many(OrderRule)] as const;

  constructor(private readonly rules: readonly OrderRule[]) {}

  async findObjection(order: Order): Promise<string | undefined> {
    for (const rule of this.rules) {
      const objection = await rule.findObjection(order);
      if (objection !== undefined) return objection;
    }
    return undefined;
  }
}
