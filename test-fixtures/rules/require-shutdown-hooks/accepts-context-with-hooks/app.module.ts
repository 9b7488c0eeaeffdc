import { Module } from '@nestjs/common';
import { MailWorker } from './mail.worker';

@Module({ providers: [MailWorker] })
export class AppModule {}
