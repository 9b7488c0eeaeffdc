import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

export abstract class PollingService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.poll();
      await sleep(5_000);
    }
  }

  protected abstract poll(): Promise<void>;
}
