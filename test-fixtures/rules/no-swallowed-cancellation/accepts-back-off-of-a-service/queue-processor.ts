import { BackgroundService, delay } from '@hostwright/host';

export class QueueProcessor extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await fetch('https://queue.example/next', { signal });
        await delay(500, signal);
      } catch (error) {
        console.error('message failed', error);
        await delay(5_000, signal);
      }
    }
  }
}
