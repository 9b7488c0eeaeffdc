import { Injectable, Scope } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PriceCache } from './price-cache';

@Injectable({ scope: Scope.DEFAULT })
//            ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class PriceRefresher {
  constructor(private readonly prices: PriceCache) {}

  @Interval(10_000)
  async refresh(): Promise<void> {
    await this.prices.refresh();
  }
}
