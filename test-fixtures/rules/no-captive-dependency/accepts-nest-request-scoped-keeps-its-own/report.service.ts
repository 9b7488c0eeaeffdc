import { Injectable, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ReportSession } from './report-session';

@Injectable({ scope: Scope.REQUEST })
export class ReportService {
  private session: ReportSession | undefined;

  constructor(private readonly moduleRef: ModuleRef) {}

  async figures(): Promise<string> {
    this.session ??= await this.moduleRef.resolve<ReportSession>(ReportSession);
    return this.session.figures();
  }
}
