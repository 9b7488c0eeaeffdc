import type { OnModuleDestroy } from '@nestjs/common';

export interface Broker {
  blockingTake(list: string, seconds: number): Promise<string | null>;
  quit(): void;
}

declare function openBroker(address: string): Broker;

export abstract class BrokerBacked implements OnModuleDestroy {
  protected readonly broker = openBroker('broker.local');

  onModuleDestroy(): void {
    this.broker.quit();
  }
}
