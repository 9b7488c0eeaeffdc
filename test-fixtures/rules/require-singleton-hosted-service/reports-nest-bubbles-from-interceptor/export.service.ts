import { Injectable, UseInterceptors } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { AuditInterceptor } from './audit.interceptor';

@Injectable()
export class ExportService {
  @UseInterceptors(AuditInterceptor)
  async exportNow(): Promise<void> {
    await fetch('https://export.example/run', { method: 'POST' });
  }

  @Cron('0 5 * * *')
  async exportNightly(): Promise<void> {
//      ^^^^^^^^^^^^^ require-singleton-hosted-service AuditInterceptor (REQUEST)
    await this.exportNow();
  }
}
