import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface LeaderLock {
  extend(): Promise<boolean>;
}

export class LeaderElection extends BackgroundService {
  constructor(private readonly lock: LeaderLock) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      if (!(await this.lock.extend())) {
        throw new Error('leadership lost');
      }
      await sleep(5_000);
    }
  }
}
