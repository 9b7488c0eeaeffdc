import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

@Module({ imports: [ScheduleModule.forRoot()] })
export class PayoutModule {}

@Module({ imports: [ScheduleModule.forRoot()] })
//                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-hosted-service
export class ReportModule {}

@Module({ imports: [PayoutModule, ReportModule] })
export class AppModule {}
