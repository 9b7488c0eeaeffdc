import { BackgroundService, delay } from '@hostwright/host';

export class Sampler extends BackgroundService {
  readonly #samples: number[] = [];

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#samples.push(process.uptime());
      await delay(1_000, signal);
    }
  }

  async stopAsnyc(): Promise<void> {
//      ^^^^^^^^^ no-misspelt-hook `stopAsync`
    this.#samples.length = 0;
  }
}
