import { BackgroundService, delay } from '@hostwright/host';

export class SubscriptionRenewal extends BackgroundService {
  override async stopAsync(signal: AbortSignal): Promise<void> {
    console.info('subscription renewal is stopping');
    await super.stopAsync(signal);
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.info('subscriptions renewed');
      await delay(3_600_000, signal);
    }
  }
}
