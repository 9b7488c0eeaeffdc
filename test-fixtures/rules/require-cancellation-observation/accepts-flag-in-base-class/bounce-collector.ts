import { setTimeout as sleep } from 'node:timers/promises';
import { Stoppable } from './stoppable.js';

interface BounceMailbox {
  collect(): Promise<void>;
}

export class BounceCollector extends Stoppable {
  constructor(private readonly mailbox: BounceMailbox) {
    super();
  }

  async run(): Promise<void> {
    while (!this.stopRequested) {
      await this.mailbox.collect();
      await sleep(2_000);
    }
  }
}
