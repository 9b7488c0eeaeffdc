import { BackgroundService, delay } from '@hostwright/host';

export class DataSync extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.syncRecords();
      await delay(60_000, signal);
    }
  }

  private async syncRecords(): Promise<void> {
    const response = await fetch('https://records.example');
//                         ^^^^^ no-lost-signal
    console.info(response.status);
  }
}
