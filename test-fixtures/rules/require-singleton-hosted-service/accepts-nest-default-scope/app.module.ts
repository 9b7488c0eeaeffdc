import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { DigestJob } from './digest.job';
import { MailClient } from './mail.client';

@Module({ imports: [ScheduleModule.forRoot()], providers: [DigestJob, MailClient] })
export class AppModule {}
