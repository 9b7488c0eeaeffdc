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

export async function convert(amount: number, currency: string): Promise<number> {
  const app = await NestFactory.createApplicationContext(RatesModule);
  try {
    return amount * (await app.get(Rates).of(currency));
  } finally {
    await app.close();
  }
}
