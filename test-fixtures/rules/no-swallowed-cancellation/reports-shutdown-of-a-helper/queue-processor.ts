import { BackgroundService, delay } from '@hostwright/host';

export class QueueProcessor extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.process(signal);
  }

  private async process(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      try {
        await fetch('https://queue.example/next', { signal: stop });
        await delay(500, stop);
      } catch (error) {
//      ^^^^^ no-swallowed-cancellation an abort of `stop`
        console.error(error);
      }
    }
  }
}
