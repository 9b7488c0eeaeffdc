import type { HostedService } from '@hostwright/host';

export class Heartbeat implements HostedService {
  readonly #stop = new AbortController();

  async startAsync(signal: AbortSignal): Promise<void> {
    const timer = setInterval(() => {
      if (signal.aborted || this.#stop.signal.aborted) clearInterval(timer);
      else console.log('beat');
    }, 1_000);
  }

  async stopAsync(): Promise<void> {
    this.#stop.abort();
  }
}
