import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

interface BrokerClient {
  pull(queue: string, options: { wait: number }): Promise<readonly string[]>;
  close(): void;
}

declare function connectBroker(address: string): BrokerClient;

@Injectable()
export class BrokerConnection implements OnApplicationShutdown {
  readonly client = connectBroker('broker.local');

  onApplicationShutdown(): void {
    this.client.close();
  }
}
