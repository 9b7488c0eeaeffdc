import { Module } from '@nestjs/common';
import { ReportService } from './report.service';
import { ReportSession } from './report-session';

@Module({ providers: [ReportService, ReportSession] })
export class ReportModule {}
