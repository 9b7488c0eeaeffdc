import { BackgroundService } from '@hostwright/host';

export class LeaseSweeper extends BackgroundService {
  private readonly leases = new Map<string, number>();

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const timer = setInterval(() => this.sweep(), 10_000);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  private sweep(): void {
    for (const [key, expiry] of this.leases) {
      if (expiry < Date.now()) {
        this.leases.delete(key);
      }
    }
  }
}
