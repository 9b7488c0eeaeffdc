import { BackgroundService } from '@hostwright/host';

export class MetricsFlusher extends BackgroundService {
  private requests = 0;

  protected override executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve) => {
      const timer = setInterval(() => this.flush(), 60_000);
      signal.addEventListener(
        'abort',
        () => {
          clearInterval(timer);
          resolve();
        },
        { once: true },
      );
    });
  }

  private flush(): void {
    console.info(`${this.requests} requests`);
    this.requests = 0;
  }
}
