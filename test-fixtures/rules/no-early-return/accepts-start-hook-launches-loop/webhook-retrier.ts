import { delay, type HostedService } from '@hostwright/host';

interface WebhookLog {
  retryFailed(signal: AbortSignal): Promise<void>;
}

export class WebhookRetrier implements HostedService {
  private readonly stopping = new AbortController();
  private retrying: Promise<void> | undefined;

  constructor(private readonly webhooks: WebhookLog) {}

  async startAsync(): Promise<void> {
    this.retrying = this.retryAll(this.stopping.signal);
  }

  async stopAsync(): Promise<void> {
    this.stopping.abort();
    await this.retrying?.catch(() => undefined);
  }

  private async retryAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.webhooks.retryFailed(signal);
      await delay(15_000, signal);
    }
  }
}
