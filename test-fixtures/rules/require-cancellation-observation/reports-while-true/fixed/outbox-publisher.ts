import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';
import { Outbox } from './outbox.js';

export class OutboxPublisher extends BackgroundService {
  static inject = [Outbox] as const;

  constructor(private readonly outbox: Outbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation never observes
      await this.outbox.publishPending();
      await sleep(5_000);
    }
  }
}
