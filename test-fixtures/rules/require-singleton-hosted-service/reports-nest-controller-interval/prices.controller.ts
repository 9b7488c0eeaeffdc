import { Controller, Get } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { CustomerGroup } from './customer-group';

@Controller('prices')
export class PricesController {
  constructor(private readonly group: CustomerGroup) {}

  @Get()
  list(): string {
    return this.group.name;
  }

  @Interval(5_000)
  async refresh(): Promise<void> {
//      ^^^^^^^ require-singleton-hosted-service CustomerGroup (REQUEST)
    await fetch('https://prices.example/refresh', { method: 'POST' });
  }
}
