import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class Probe {
  constructor() {
    bus.on('order', () => console.info('order'));
  }

  close(): void {
    console.info('closed');
  }
}
