import { eventBus } from './bus.js';

export class Projector {
  private count = 0;

  start(): void {
    eventBus.on('order', this.onOrder);
//           ^^ no-subscription-leak
  }

  stop(): void {
    console.info(`${this.count} orders`);
  }

  private readonly onOrder = (): void => {
    this.count += 1;
  };
}
