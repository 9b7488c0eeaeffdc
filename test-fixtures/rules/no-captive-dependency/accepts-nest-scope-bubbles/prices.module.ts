import { Module } from '@nestjs/common';
import { PriceService } from './price.service';
import { TenantContext } from './tenant-context';

@Module({ providers: [PriceService, TenantContext] })
export class PricesModule {}
