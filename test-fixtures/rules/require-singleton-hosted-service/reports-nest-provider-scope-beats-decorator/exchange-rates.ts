import { Injectable, Scope } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Injectable({ scope: Scope.DEFAULT })
export class ExchangeRates {
  #rates = new Map<string, number>();

  @Interval(60_000)
  async refresh(): Promise<void> {
    const response = await fetch('https://bank.example/rates');
    this.#rates = new Map(Object.entries(await response.json()));
  }
}
