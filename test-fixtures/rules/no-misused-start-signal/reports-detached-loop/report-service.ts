import { delay, type HostedService } from '@hostwright/host';

export class ReportService implements HostedService {
  #loop: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#loop = this.run(signal);
//                        ^^^^^^ no-misused-start-signal outlives the start
  }

  async stopAsync(): Promise<void> {
    await this.#loop;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(3_600_000, signal);
      console.log('report sent');
    }
  }
}
