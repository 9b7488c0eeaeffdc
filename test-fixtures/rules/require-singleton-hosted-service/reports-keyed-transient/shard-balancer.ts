import { BackgroundService, delay } from '@hostwright/host';

export class ShardBalancer extends BackgroundService {
  #moves = 0;

  get moves(): number {
    return this.#moves;
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://cluster.example/balance', { method: 'POST', signal });
      this.#moves += 1;
      await delay(10_000, signal);
    }
  }
}
