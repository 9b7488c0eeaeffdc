import { Module } from '@nestjs/common';
import { ReportJob } from './report.job';
import { ReportSession } from './report-session';

@Module({ providers: [ReportJob, ReportSession] })
export class ReportModule {}
