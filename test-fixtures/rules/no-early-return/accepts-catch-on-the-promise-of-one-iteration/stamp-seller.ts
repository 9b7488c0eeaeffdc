import { BackgroundService, delay, Logger } from '@hostwright/host';

export class StampSeller extends BackgroundService {
  static inject = [Logger] as const;

  constructor(private readonly logger: Logger) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sell(signal).catch((error: unknown) => this.logger.error('one stamp less', error));
      await delay(3_000, signal);
    }
  }

  private async sell(signal: AbortSignal): Promise<void> {
    await fetch('https://stamps.example/sell', { method: 'POST', signal });
  }
}
