import { BackgroundService, delay, Logger } from '@hostwright/host';

export class StampSeller extends BackgroundService {
  static inject = [Logger] as const;

  constructor(private readonly logger: Logger) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.sell(signal).catch((error: unknown) => this.logger.error('no more stamps', error));
//                          ^^^^^ no-early-return StampSeller.executeAsync
  }

  private async sell(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://stamps.example/sell', { method: 'POST', signal });
      await delay(3_000, signal);
    }
  }
}
