import type { EventEmitter } from 'node:events';

export class Sync {
  constructor(private readonly network: EventEmitter) {}

  start(): void {
    this.network.on('block', () => console.info('block'));
    this.network.on('peer', () => console.info('peer'));
  }

  stop(): void {
    this.network.removeAllListeners();
  }
}
