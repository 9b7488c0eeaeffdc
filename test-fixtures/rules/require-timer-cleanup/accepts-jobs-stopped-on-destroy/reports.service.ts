import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { CronJob } from 'cron';

@Injectable()
export class ReportsService implements OnModuleInit, OnModuleDestroy {
  private readonly jobs = new Map<string, CronJob>();

  constructor(private readonly reports: { build(name: string): Promise<void> }) {}

  onModuleInit(): void {
    for (const name of ['daily', 'weekly']) {
      const job = CronJob.from({ cronTime: '0 6 * * *', onTick: () => this.reports.build(name) });
      this.jobs.set(name, job);
      job.start();
    }
  }

  onModuleDestroy(): void {
    for (const job of this.jobs.values()) job.stop();
  }
}
