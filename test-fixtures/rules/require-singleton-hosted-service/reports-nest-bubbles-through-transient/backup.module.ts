import { Module } from '@nestjs/common';
import { BackupJob } from './backup.job';
import { Logger, RequestId } from './logging';

@Module({ providers: [BackupJob, Logger, RequestId] })
export class BackupModule {}
