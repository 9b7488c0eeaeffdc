import { BackgroundService } from '@hostwright/host';

interface Housekeeping {
  refreshCache(): Promise<void>;
  sendReport(): Promise<void>;
}

export class TimerService extends BackgroundService {
  constructor(private readonly housekeeping: Housekeeping) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const timers = [
      setInterval(async () => {
        try {
          await this.housekeeping.refreshCache();
        } catch (error) {
          console.error('cache not refreshed', error);
        }
      }, 300_000),
      setInterval(async () => {
        try {
          await this.housekeeping.sendReport();
        } catch (error) {
          console.error('report not sent', error);
        }
      }, 3_600_000),
    ];
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    timers.forEach((timer) => clearInterval(timer));
  }
}
