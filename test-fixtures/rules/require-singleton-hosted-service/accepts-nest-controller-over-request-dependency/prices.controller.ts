import { Controller, Get } from '@nestjs/common';
import { CustomerGroup } from './customer-group';

@Controller('prices')
export class PricesController {
  constructor(private readonly group: CustomerGroup) {}

  @Get()
  list(): string {
    return this.group.name;
  }
}
