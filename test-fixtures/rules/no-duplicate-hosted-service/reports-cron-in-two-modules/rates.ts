import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class Rates {
  @Cron('0 3 * * *')
  async refresh(): Promise<void> {
    await fetch('https://rates.example/latest');
  }
}
