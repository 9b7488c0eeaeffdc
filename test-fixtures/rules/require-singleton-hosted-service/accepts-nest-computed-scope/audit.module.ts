import { Module } from '@nestjs/common';
import { AuditJob } from './audit.job';

@Module({ providers: [AuditJob] })
export class AuditModule {}
