import { once } from 'node:events';
import { BackgroundService } from '@hostwright/host';

interface Outbox {
  publishPending(signal: AbortSignal): Promise<void>;
}

export class OutboxPublisher extends BackgroundService {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly outbox: Outbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    void this.publishAndRearm(signal);
    await once(signal, 'abort');
    clearTimeout(this.timer);
  }

  private async publishAndRearm(signal: AbortSignal): Promise<void> {
    try {
      await this.outbox.publishPending(signal);
    } catch (error) {
      console.error('outbox not published', error);
    }
    if (!signal.aborted) {
      this.timer = setTimeout(() => void this.publishAndRearm(signal), 5_000);
    }
  }
}
