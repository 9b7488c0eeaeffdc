import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { MailProcessor } from './mail.processor';

@Module({ imports: [BullModule.registerQueue({ name: 'mail' })], providers: [MailProcessor] })
export class MailModule {}
