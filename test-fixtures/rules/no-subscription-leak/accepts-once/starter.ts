import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class Starter {
  constructor() {
    bus.once('ready', () => console.info('ready'));
  }

  close(): void {
    console.info('closed');
  }
}
