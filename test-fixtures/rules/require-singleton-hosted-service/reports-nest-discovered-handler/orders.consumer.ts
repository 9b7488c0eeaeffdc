import { RabbitSubscribe } from '@golevelup/nestjs-rabbitmq';
import { Inject, Injectable, Module } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable()
export class Audit {
  constructor(@Inject(REQUEST) private readonly request: { user?: string }) {}

  note(text: string): void {
    console.info(this.request.user, text);
  }
}

@Injectable()
export class OrdersConsumer {
  constructor(private readonly audit: Audit) {}

  @RabbitSubscribe({ exchange: 'orders', routingKey: 'placed', queue: 'placed' })
  async placed(message: { id: string }): Promise<void> {
//      ^^^^^^ require-singleton-hosted-service constructor never ran
    this.audit.note(message.id);
  }
}

@Module({ providers: [Audit, OrdersConsumer] })
export class OrdersModule {}
