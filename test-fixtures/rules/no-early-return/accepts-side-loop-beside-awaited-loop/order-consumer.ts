import { BackgroundService, delay } from '@hostwright/host';

interface Broker {
  heartbeat(signal: AbortSignal): Promise<void>;
  consumeNext(signal: AbortSignal): Promise<void>;
}

export class OrderConsumer extends BackgroundService {
  constructor(private readonly broker: Broker) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    void this.beat(signal).catch((error: unknown) => console.error('heartbeat failed', error));
    while (!signal.aborted) {
      await this.broker.consumeNext(signal);
    }
  }

  private async beat(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.broker.heartbeat(signal);
      await delay(5_000, signal);
    }
  }
}
