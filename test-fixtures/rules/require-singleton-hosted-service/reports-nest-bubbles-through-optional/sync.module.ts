import { Module } from '@nestjs/common';
import { SyncJob } from './sync.job';
import { Trace } from './trace';

@Module({ providers: [SyncJob, Trace] })
export class SyncModule {}
