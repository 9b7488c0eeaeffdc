import { BackgroundService, delay } from '@hostwright/host';

export class Scanner extends BackgroundService {
  override async startAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://scan.example/ready', { signal });
    await super.startAsync(signal);
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('scan');
      await delay(1_000, signal);
    }
  }
}
