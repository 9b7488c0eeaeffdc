import { Injectable, OnModuleDestroy } from '@nestjs/common';
import cron, { type ScheduledTask } from 'node-cron';

@Injectable()
export class ReportService implements OnModuleDestroy {
  private readonly task: ScheduledTask;

  constructor(reports: { build(): Promise<void> }) {
    this.task = cron.schedule('0 6 * * *', () => reports.build());
//              ^^^^^^^^^^^^^ no-heavy-constructor scheduled job
  }

  onModuleDestroy(): void {
    this.task.stop();
  }
}
