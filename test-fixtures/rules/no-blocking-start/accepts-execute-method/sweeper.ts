import { BackgroundService, delay } from '@hostwright/host';

export class Sweeper extends BackgroundService {
  protected async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(60_000, signal);
  }
}
