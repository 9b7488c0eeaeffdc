import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService, HostApplicationLifetime } from '@hostwright/host';

export class QuotaReset extends BackgroundService {
  static inject = [HostApplicationLifetime] as const;

  constructor(private readonly lifetime: HostApplicationLifetime) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    while (!this.lifetime.stopping.aborted) {
      console.info('quotas reset');
      await sleep(1_000);
    }
  }
}
