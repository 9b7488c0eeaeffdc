import { Module } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer';
import { StatementJob } from './statement.job';

@Module({ providers: [PdfRenderer, StatementJob] })
export class StatementModule {}
