import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Cron } from '@nestjs/schedule';
import { PdfRenderer } from './pdf-renderer';

@Injectable()
export class StatementJob implements OnModuleInit {
  private renderer!: PdfRenderer;

  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    this.renderer = await this.moduleRef.resolve(PdfRenderer);
  }

  @Cron('0 4 * * *')
  async writeStatements(): Promise<void> {
    await this.renderer.render('statements');
  }
}
