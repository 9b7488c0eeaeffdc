import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export class Counter {
  private count = 0;

  constructor() {
    bus.on('order', () => {
      this.count += 1;
    });
  }

  get total(): number {
    return this.count;
  }
}
