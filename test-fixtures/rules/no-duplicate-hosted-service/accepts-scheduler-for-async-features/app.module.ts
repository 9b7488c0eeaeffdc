import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

@Module({ imports: [ScheduleModule] })
export class PayoutModule {}

@Module({ imports: [ScheduleModule.forRoot(), PayoutModule] })
export class AppModule {}
