import { OrderRepository } from './order-repository.js';

export class OrderHandler {
  static inject = [OrderRepository] as const;

  constructor(private readonly orders: OrderRepository) {}

  async handleNext(signal: AbortSignal): Promise<void> {
    await this.orders.confirmOldest(signal);
  }
}
