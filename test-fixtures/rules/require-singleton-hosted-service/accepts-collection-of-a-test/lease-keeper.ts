import { BackgroundService, delay } from '@hostwright/host';

export class LeaseKeeper extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://leases.example/renew', { method: 'POST', signal });
      await delay(3_000, signal);
    }
  }
}
