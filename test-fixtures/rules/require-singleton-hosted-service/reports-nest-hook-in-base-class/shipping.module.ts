import { Module } from '@nestjs/common';
import { ShipmentSubscriber } from './shipment-subscriber';

@Module({ providers: [ShipmentSubscriber] })
export class ShippingModule {}
