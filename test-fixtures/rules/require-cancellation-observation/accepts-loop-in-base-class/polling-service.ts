import { BackgroundService, delay } from '@hostwright/host';

export abstract class PollingService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.poll();
      await delay(5_000, signal);
    }
  }

  protected abstract poll(): Promise<void>;
}
