import { delay, type HostedService } from '@hostwright/host';

export class ReportService implements HostedService {
  readonly #stop = new AbortController();
  #loop: Promise<void> | undefined;

  async startAsync(): Promise<void> {
    this.#loop = this.run(this.#stop.signal);
  }

  async stopAsync(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('report sent');
      try {
        await delay(3_600_000, signal);
      } catch {
        return;
      }
    }
  }
}
