import { once } from 'node:events';
import { BackgroundService } from '@hostwright/host';

export class LeaseSweeper extends BackgroundService {
  private readonly leases = new Map<string, number>();

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    const timer = setInterval(() => this.sweep(), 10_000);
    await once(signal, 'abort');
    clearInterval(timer);
  }

  private sweep(): void {
    for (const [key, expiry] of this.leases) {
      if (expiry < Date.now()) {
        this.leases.delete(key);
      }
    }
  }
}
