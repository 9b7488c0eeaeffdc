import { BackgroundService, delay } from '@hostwright/host';

export class Restarter extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1_000, signal);
  }

  async stepAsync(): Promise<void> {
    console.info('step');
  }
}
