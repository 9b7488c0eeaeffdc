import { EventEmitter } from 'node:events';

export const changes = new EventEmitter();

export class Cache {
  private readonly entries = new Map<string, unknown>();

  constructor() {
    changes.on('changed', (key: string) => this.entries.delete(key));
//          ^^ no-subscription-leak `Cache.close` does not remove the listener
  }

  close(): void {
    this.entries.clear();
  }
}
