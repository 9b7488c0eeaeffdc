import { Injectable } from '@nestjs/common';

@Injectable()
export class PriceCache {
  #prices: unknown;

  async refresh(): Promise<void> {
    const response = await fetch('https://prices.example/latest');
    this.#prices = await response.json();
  }
}
