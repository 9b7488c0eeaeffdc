import { BackgroundService, delay } from '@hostwright/host';

export abstract class PollingWorker extends BackgroundService {
  protected abstract poll(signal: AbortSignal): Promise<void>;

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.poll(signal);
      await delay(1_000, signal);
    }
  }
}
