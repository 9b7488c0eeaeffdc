import { BackgroundService } from '@hostwright/host';

export class MetricsFlusher extends BackgroundService {
  private timer: NodeJS.Timeout | undefined;
  private requests = 0;

  override async stopAsync(signal: AbortSignal): Promise<void> {
    clearInterval(this.timer);
    await super.stopAsync(signal);
  }

  protected override async executeAsync(): Promise<void> {
    this.timer = setInterval(() => this.flush(), 60_000);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
  }

  private flush(): void {
    console.info(`${this.requests} requests`);
    this.requests = 0;
  }
}
