import { delay, type HostedLifecycleService } from '@hostwright/host';

export class Importer implements HostedLifecycleService {
  private readonly stopping = new AbortController();

  constructor(private readonly inbox: { importNext(): Promise<void> }) {}

  async startingAsync(): Promise<void> {
    await this.importAll(this.stopping.signal);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-blocking-start `startingAsync` never finishes
  }

  async startAsync(): Promise<void> {}

  async startedAsync(): Promise<void> {}

  async stoppingAsync(): Promise<void> {
    this.stopping.abort();
  }

  async stopAsync(): Promise<void> {}

  async stoppedAsync(): Promise<void> {}

  private async importAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.inbox.importNext();
      await delay(1_000, signal);
    }
  }
}
