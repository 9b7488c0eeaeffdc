import { Module } from './common';
import { RetentionJob } from './retention.job';

@Module({ providers: [RetentionJob] })
export class RetentionModule {}
