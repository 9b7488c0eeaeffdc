import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Lease {
  renew(): Promise<void>;
}

export class LeaseRenewer extends BackgroundService {
  constructor(private readonly lease: Lease) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.lease.renew();
      await sleep(10_000);
    }
  }
}
