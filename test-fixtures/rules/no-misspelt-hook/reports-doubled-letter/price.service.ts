import { Injectable } from '@nestjs/common';

@Injectable()
export class PriceService {
  private prices: readonly number[] = [];

  async onModuleInnit(): Promise<void> {
//      ^^^^^^^^^^^^^ no-misspelt-hook `onModuleInit`
    this.prices = await Promise.resolve([1, 2]);
  }

  last(): number | undefined {
    return this.prices.at(-1);
  }
}
