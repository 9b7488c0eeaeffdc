import { BackgroundService, delay } from '@hostwright/host';

export class WebhookRetrier extends BackgroundService {
  constructor(webhooks) {
    super();
    this.webhooks = webhooks;
  }

  async executeAsync(signal) {
    this.retryAll(signal);
//  ^^^^^^^^^^^^^^^^^^^^^ no-early-return
//  ^^^^^^^^^^^^^ no-floating-work
  }

  async retryAll(signal) {
    while (!signal.aborted) {
      await this.webhooks.retryFailed(signal);
      await delay(15_000, signal);
    }
  }
}
