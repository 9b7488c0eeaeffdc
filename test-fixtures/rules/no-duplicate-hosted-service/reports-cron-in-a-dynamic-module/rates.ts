import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Injectable()
export class Rates {
  @Interval(60_000)
  async refresh(): Promise<void> {
    await fetch('https://rates.example/latest');
  }
}
