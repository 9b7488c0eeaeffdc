import { delay, type HostedService } from '@hostwright/host';

export class Scanner implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-misused-start-signal the start never succeeds
      console.log('scan');
      await delay(5_000, signal);
    }
  }

  async stopAsync(): Promise<void> {}
}
