import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

interface Mails {
  due(): Promise<string[]>;
  send(mail: string): Promise<void>;
}

@Injectable()
export class MailJob {
  constructor(private readonly mails: Mails) {}

  @Interval(5_000)
//^^^^^^^^^^^^^^^^ no-overlapping-runs
  async sendDue(): Promise<void> {
    for (const mail of await this.mails.due()) await this.mails.send(mail);
  }
}
