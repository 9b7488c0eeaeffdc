import { delay, type HostedService } from '@hostwright/host';

export class SyncService implements HostedService {
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#running = this.sync(AbortSignal.any([signal, this.#stop.signal])).catch(() => undefined);
  }

  async stopAsync(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  private async sync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('sync');
      await delay(1_000, signal);
    }
  }
}
