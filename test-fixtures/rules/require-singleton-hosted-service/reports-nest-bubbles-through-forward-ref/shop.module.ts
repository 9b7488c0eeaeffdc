import { Module } from '@nestjs/common';
import { CartsService } from './carts.service';
import { CustomersService } from './customers.service';

@Module({ providers: [CartsService, CustomersService] })
export class ShopModule {}
