import { Module } from '@nestjs/common';
import { CustomerGroup } from './customer-group';
import { PricesController } from './prices.controller';

@Module({ controllers: [PricesController], providers: [CustomerGroup] })
export class PricesModule {}
