import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { MailClient } from './mail.client';

@Injectable()
export class DigestJob {
  constructor(private readonly mail: MailClient) {}

  @Cron('0 7 * * *')
  async sendDigest(): Promise<void> {
    await this.mail.sendDigest();
  }
}
