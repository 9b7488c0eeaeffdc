import { BackgroundService } from '@hostwright/host';

interface Outbox {
  publishPending(signal: AbortSignal): Promise<void>;
}

export class OutboxPublisher extends BackgroundService {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.outbox.publishPending(signal);
      await new Promise((resolve) => setTimeout(resolve, 500));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
