import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

interface Mails {
  due(): Promise<string[]>;
  send(mail: string): Promise<void>;
}

@Injectable()
export class MailJob {
  constructor(private readonly mails: Mails) {}

  @Cron('0 3 * * *')
  async sendDue(): Promise<void> {
    for (const mail of await this.mails.due()) await this.mails.send(mail);
  }
}
