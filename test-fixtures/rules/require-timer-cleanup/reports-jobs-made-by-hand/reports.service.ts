import { Injectable, OnModuleInit } from '@nestjs/common';
import { CronJob } from 'cron';

@Injectable()
export class ReportsService implements OnModuleInit {
  private readonly jobs: CronJob[] = [];

  constructor(private readonly reports: { build(name: string): Promise<void> }) {}

  onModuleInit(): void {
    for (const name of ['daily', 'weekly']) {
      const job = CronJob.from({ cronTime: '0 6 * * *', onTick: () => this.reports.build(name) });
//                ^^^^^^^^^^^^ require-timer-cleanup Nothing stops the job
      this.jobs.push(job);
      job.start();
    }
  }
}
