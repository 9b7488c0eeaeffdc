import { Module } from '@nestjs/common';
import { ExportService } from './export.service';
import { ExportSession } from './export-session';

@Module({ providers: [ExportService, ExportSession] })
export class ExportModule {}
