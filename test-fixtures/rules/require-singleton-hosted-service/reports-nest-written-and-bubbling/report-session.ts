import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class ReportSession {
  async send(): Promise<void> {
    await fetch('https://reports.example/weekly', { method: 'POST' });
  }
}
