import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export class Projector {
  private count = 0;

  start(): void {
    bus.on('order', this.onOrder);
  }

  stop(): void {
    bus.off('order', this.onOrder);
  }

  private readonly onOrder = (): void => {
    this.count += 1;
  };
}
