import { EventEmitter } from 'node:events';

export class Client {
  private readonly events = new EventEmitter();

  constructor() {
    this.events.on('error', (error: Error) => console.error(error));
  }

  close(): void {
    console.info('closed');
  }
}
