import { Controller, Get, Module } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { HealthModule } from '../health/health.module';

@Controller('status')
export class StatusController {
  #checkedAt = 'never';

  @Get()
  status(): string {
    return this.#checkedAt;
  }

  @Interval(5_000)
  check(): void {
    this.#checkedAt = new Date().toISOString();
  }
}

@Module({ imports: [HealthModule], controllers: [StatusController] })
export class WorkerModule {}
