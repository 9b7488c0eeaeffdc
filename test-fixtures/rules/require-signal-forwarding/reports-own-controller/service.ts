import { setTimeout as delay } from 'node:timers/promises';

export class Poller {
  readonly #stop = new AbortController();

  async poll(url: string): Promise<void> {
    const response = await fetch(url, { signal: this.#stop.signal });
    if (response.status === 429) await delay(60_000);
//                                     ^^^^^ require-signal-forwarding
  }

  stop(): void {
    this.#stop.abort();
  }
}
