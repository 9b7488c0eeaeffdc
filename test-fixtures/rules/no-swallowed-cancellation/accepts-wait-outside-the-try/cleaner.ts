import { BackgroundService, delay } from '@hostwright/host';

export class Cleaner extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await fetch('https://store.example/clean', { method: 'POST', signal });
      } catch (error) {
        console.error('cleaning failed', error);
      }
      await delay(60_000, signal);
    }
  }
}
