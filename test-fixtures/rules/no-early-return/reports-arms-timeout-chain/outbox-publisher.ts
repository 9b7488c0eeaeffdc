import { BackgroundService } from '@hostwright/host';

interface Outbox {
  publishPending(signal: AbortSignal): Promise<void>;
}

export class OutboxPublisher extends BackgroundService {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.outbox.publishPending(signal);
    if (!signal.aborted) {
      setTimeout(() => void this.executeAsync(signal), 5_000);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
//                          ^^^^^^^^^^^^^^^^^ no-floating-work
    }
  }
}
