import { BackgroundService, delay } from '@hostwright/host';

interface Broker {
  bridgeNext(signal: AbortSignal): Promise<void>;
  disconnect(): Promise<void>;
}

export class BrokerBridge extends BackgroundService {
  constructor(private readonly broker: Broker) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await this.broker.bridgeNext(signal);
        await delay(10, signal);
      }
    } finally {
      await this.broker.disconnect();
    }
  }
}
