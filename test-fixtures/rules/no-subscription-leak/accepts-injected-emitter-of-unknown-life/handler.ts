import type { EventEmitter } from 'node:events';

export class Handler {
  constructor(private readonly connection: EventEmitter) {
    this.connection.on('message', () => console.info('message'));
  }

  close(): void {
    console.info('closed');
  }
}
