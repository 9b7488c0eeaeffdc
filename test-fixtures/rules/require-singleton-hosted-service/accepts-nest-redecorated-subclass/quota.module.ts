import { Module } from '@nestjs/common';
import { QuotaTask } from './quota.task';

@Module({ providers: [QuotaTask] })
export class QuotaModule {}
