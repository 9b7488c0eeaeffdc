import { delay, type HostedService } from '@hostwright/host';

export class Watcher implements HostedService {
  private readonly stopping = new AbortController();

  constructor(private readonly scan: () => Promise<void>) {}

  startAsync(): Promise<void> {
    return this.watch(this.stopping.signal);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-blocking-start `startAsync` never finishes
  }

  async stopAsync(): Promise<void> {
    this.stopping.abort();
  }

  private async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.scan();
      await delay(5_000, signal);
    }
  }
}
