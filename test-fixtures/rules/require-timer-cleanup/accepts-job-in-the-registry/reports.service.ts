import { Injectable, OnModuleInit } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';

@Injectable()
export class ReportsService implements OnModuleInit {
  constructor(
    private readonly registry: SchedulerRegistry,
    private readonly reports: { build(name: string): Promise<void> },
  ) {}

  onModuleInit(): void {
    for (const name of ['daily', 'weekly']) {
      const job = CronJob.from({ cronTime: '0 6 * * *', onTick: () => this.reports.build(name) });
      this.registry.addCronJob(name, job);
      job.start();
    }
  }
}
