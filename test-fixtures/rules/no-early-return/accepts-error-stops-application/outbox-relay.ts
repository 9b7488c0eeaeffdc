import { BackgroundService, delay, HostApplicationLifetime } from '@hostwright/host';

export class OutboxRelay extends BackgroundService {
  static inject = [HostApplicationLifetime] as const;

  constructor(private readonly lifetime: HostApplicationLifetime) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await fetch('https://relay.example.org/outbox', { method: 'POST', signal });
        await delay(5_000, signal);
      }
    } catch (error) {
      console.error('outbox relay failed', error);
      process.exitCode = 1;
      this.lifetime.stopApplication();
    }
  }
}
