import { Injectable, Scope } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { MailClient } from './mail.client';

@Injectable({ scope: Scope.DEFAULT })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class DigestJob {
  constructor(private readonly mail: MailClient) {}

  @Cron('0 7 * * *')
  async sendDigest(): Promise<void> {
    await this.mail.sendDigest();
  }
}
