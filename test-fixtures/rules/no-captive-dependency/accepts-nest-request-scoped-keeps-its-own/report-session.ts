import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class ReportSession {
  async figures(): Promise<string> {
    const response = await fetch('https://reports.example/figures');
    return response.text();
  }
}
