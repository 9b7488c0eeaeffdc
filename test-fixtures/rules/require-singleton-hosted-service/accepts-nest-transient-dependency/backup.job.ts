import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Logger } from './logging';

@Injectable()
export class BackupJob {
  constructor(private readonly logger: Logger) {}

  @Cron('0 1 * * *')
  async backUp(): Promise<void> {
    await fetch('https://backup.example/run', { method: 'POST' });
    this.logger.info('backed up');
  }
}
