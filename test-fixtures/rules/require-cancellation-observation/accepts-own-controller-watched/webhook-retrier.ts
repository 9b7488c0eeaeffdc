import { setTimeout as sleep } from 'node:timers/promises';
import type { HostedService } from '@hostwright/host';

interface WebhookLog {
  retryFailed(): Promise<void>;
}

export class WebhookRetrier implements HostedService {
  private readonly stopping = new AbortController();
  private retrying: Promise<void> | undefined;

  constructor(private readonly webhooks: WebhookLog) {}

  async startAsync(): Promise<void> {
    this.retrying = this.retryFailedWebhooks();
  }

  async stopAsync(): Promise<void> {
    this.stopping.abort();
    await this.retrying;
  }

  private async retryFailedWebhooks(): Promise<void> {
    for (let turn = 1; !this.stopping.signal.aborted; turn++) {
      await this.webhooks.retryFailed();
      console.info(`retried ${turn} times`);
      await sleep(1_000);
    }
  }
}
