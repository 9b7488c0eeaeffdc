import { OrderHandler } from './order-handler.js';

export class OrderTurn {
  static inject = [OrderHandler] as const;

  constructor(private readonly handler: OrderHandler) {}

  async run(signal: AbortSignal): Promise<void> {
    await this.handler.handleNext(signal);
  }
}
