import { BackgroundService, delay } from '@hostwright/host';
import { loadavg } from 'node:os';

export class LoadSampler extends BackgroundService {
  readonly samples: number[] = [];

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.samples.push(loadavg()[0] ?? 0);
      await delay(1_000, signal);
    }
  }
}
