import { Injectable } from '@nestjs/common';
import { Timeout } from '@nestjs/schedule';

@Injectable()
export class Rates {
  @Timeout(5_000)
  async refresh(): Promise<void> {
    await fetch('https://rates.example/latest');
  }
}
