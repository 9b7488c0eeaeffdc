import { BackgroundService, delay } from '@hostwright/host';

interface Outbox {
  relayPending(signal: AbortSignal): Promise<void>;
}

export class OutboxRelay extends BackgroundService {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await this.outbox.relayPending(signal);
        await delay(5_000, signal);
      }
    } catch (error) {
//    ^^^^^ no-early-return
      console.error('outbox relay failed', error);
    }
  }
}
