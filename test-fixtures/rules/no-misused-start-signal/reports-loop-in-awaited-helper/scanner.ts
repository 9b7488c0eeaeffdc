import { delay, type HostedService } from '@hostwright/host';

export class Scanner implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    await this.scanAll(signal);
  }

  async stopAsync(): Promise<void> {}

  private async scanAll(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
//  ^^^^^^^^^^^^^^^^^^^^^ no-misused-start-signal the start never succeeds
      console.log('scan');
      await delay(5_000, stop);
    }
  }
}
