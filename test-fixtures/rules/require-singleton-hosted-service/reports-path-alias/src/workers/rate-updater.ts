import { BackgroundService, delay } from '@hostwright/host';

export class RateUpdater extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://bank.example/rates', { signal });
      await delay(30_000, signal);
    }
  }
}
