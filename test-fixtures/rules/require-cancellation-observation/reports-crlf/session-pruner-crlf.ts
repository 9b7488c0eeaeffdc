import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Sessions {
  prune(): Promise<void>;
}

export class SessionPruner extends BackgroundService {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.sessions.prune();
      await sleep(60_000);
    }
  }
}
