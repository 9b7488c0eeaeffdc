import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

@Module({ imports: [ScheduleModule.forRoot()] })
export class PayoutModule {}

@Module({ imports: [PayoutModule] })
export class AppModule {}

@Module({ imports: [ScheduleModule.forRoot()] })
export class WorkerModule {}
