import { Injectable, Scope, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Broker } from './broker';

@Injectable({ scope: Scope.DEFAULT })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class OrderEvents implements OnModuleInit, OnModuleDestroy {
  constructor(private readonly broker: Broker) {}

  async onModuleInit(): Promise<void> {
    await this.broker.subscribe('orders');
  }

  async onModuleDestroy(): Promise<void> {
    await this.broker.unsubscribe('orders');
  }
}
