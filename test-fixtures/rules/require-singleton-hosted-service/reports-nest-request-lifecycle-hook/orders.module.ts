import { Module } from '@nestjs/common';
import { Broker } from './broker';
import { OrderEvents } from './order-events';

@Module({ providers: [Broker, OrderEvents] })
export class OrdersModule {}
