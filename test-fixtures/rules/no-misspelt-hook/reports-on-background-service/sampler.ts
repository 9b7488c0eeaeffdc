import { BackgroundService, delay } from '@hostwright/host';

export class Sampler extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1_000, signal);
  }

  async stoppedAsnyc(): Promise<void> {
//      ^^^^^^^^^^^^ no-misspelt-hook `stoppedAsync`
    console.info('stopped');
  }
}
