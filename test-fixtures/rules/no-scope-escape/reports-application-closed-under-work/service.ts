import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Injectable()
export class Rates {
  async of(currency: string): Promise<number> {
    return Number(await (await fetch(`https://rates.example/${currency}`)).text());
  }
}

@Module({ providers: [Rates] })
export class RatesModule {}

export async function rateOf(currency: string): Promise<number> {
  const app = await NestFactory.createApplicationContext(RatesModule);
  try {
    const rates: Rates = app.get(Rates);
    return rates.of(currency);
//         ^^^^^^^^ no-scope-escape `app` is released before
  } finally {
    await app.close();
  }
}
