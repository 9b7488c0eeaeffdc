import { delay, type HostedService } from '@hostwright/host';

export class SyncService implements HostedService {
  #running: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    await this.begin(signal);
  }

  async stopAsync(): Promise<void> {
    await this.#running;
  }

  private async begin(signal: AbortSignal): Promise<void> {
    await fetch('https://sync.example/hello', { signal });
    this.#running = this.sync(signal);
//                            ^^^^^^ no-misused-start-signal `sync` outlives the start
  }

  private async sync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://sync.example/changes', { signal });
      await delay(1_000, signal);
    }
  }
}
