import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

@Module({ imports: [ScheduleModule.forRoot()] })
export class PayoutModule {}

@Module({ imports: [ScheduleModule.forRoot(), PayoutModule] })
//                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-hosted-service every job runs 2 times
export class AppModule {}
