import { BackgroundService } from '@hostwright/host';
import { drainOutbox, type OutboxStore } from './outbox/index.js';

export class OutboxService extends BackgroundService {
  constructor(private readonly store: OutboxStore) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await drainOutbox(this.store, signal);
    }
  }
}
