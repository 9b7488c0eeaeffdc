import { Controller, Get } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Controller('status')
export class StatusController {
  #checkedAt = 'never';

  @Get()
  status(): string {
    return this.#checkedAt;
  }

  @Interval(5_000)
  check(): void {
//^^^^^ require-singleton-hosted-service TimingInterceptor (REQUEST)
    this.#checkedAt = new Date().toISOString();
  }
}
