import { BackgroundService } from '@hostwright/host';

interface Subscription {
  next(): Promise<string>;
  close(): Promise<void>;
}

export class OrderConsumer extends BackgroundService {
  constructor(private readonly subscription: Subscription) {
    super();
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
    await this.subscription.close();
    await super.stopAsync(signal);
  }

  protected override async executeAsync(): Promise<void> {
    while (true) {
      console.info(`order ${await this.subscription.next()}`);
    }
  }
}
