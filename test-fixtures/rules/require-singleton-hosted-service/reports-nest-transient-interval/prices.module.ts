import { Module } from '@nestjs/common';
import { PriceCache } from './price-cache';
import { PriceRefresher } from './price-refresher';

@Module({ providers: [PriceCache, PriceRefresher] })
export class PricesModule {}
