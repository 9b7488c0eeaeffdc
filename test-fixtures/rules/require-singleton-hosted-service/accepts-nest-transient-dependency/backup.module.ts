import { Module } from '@nestjs/common';
import { BackupJob } from './backup.job';
import { Logger } from './logging';

@Module({ providers: [BackupJob, Logger] })
export class BackupModule {}
