import { Controller, Get } from '@nestjs/common';

@Controller('stats')
export class StatsController {
  private requests = 0;

  constructor() {
    setInterval(() => (this.requests = 0), 60_000).unref();
//  ^^^^^^^^^^^ no-heavy-constructor constructor of `StatsController`
  }

  @Get()
  read(): number {
    return ++this.requests;
  }
}
