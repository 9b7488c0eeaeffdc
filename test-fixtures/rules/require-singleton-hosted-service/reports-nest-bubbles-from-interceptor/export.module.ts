import { Module } from '@nestjs/common';
import { AuditInterceptor } from './audit.interceptor';
import { ExportService } from './export.service';

@Module({ providers: [AuditInterceptor, ExportService] })
export class ExportModule {}
