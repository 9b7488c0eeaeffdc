import { Injectable, Scope } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { ReportSession } from './report-session';

@Injectable({ scope: Scope.REQUEST })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class ReportJob {
  constructor(private readonly session: ReportSession) {}

  @Cron('0 6 * * 1')
  async send(): Promise<void> {
    await this.session.send();
  }
}
