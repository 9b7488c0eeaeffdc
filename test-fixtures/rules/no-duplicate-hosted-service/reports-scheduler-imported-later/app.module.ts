import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

@Module({ imports: [ScheduleModule.forRoot()] })
export class PayoutModule {}

@Module({ imports: [PayoutModule, ScheduleModule.forRoot()] })
//                                ^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-hosted-service
export class AppModule {}
