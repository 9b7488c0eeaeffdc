import { BackgroundService, delay, HostApplicationLifetime } from '@hostwright/host';
import { Settlement } from './settlement.js';

export class NightlyBatch extends BackgroundService {
  static inject = [Settlement, HostApplicationLifetime] as const;

  constructor(
    private readonly settlement: Settlement,
    private readonly lifetime: HostApplicationLifetime,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const account = await this.settlement.nextAccount();
      if (account === undefined) {
        this.lifetime.stopApplication();
        return;
      }
      await this.settlement.settle(account);
      await delay(50, signal);
    }
  }
}
