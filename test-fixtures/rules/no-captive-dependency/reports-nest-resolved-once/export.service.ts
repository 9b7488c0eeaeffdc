import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Interval } from '@nestjs/schedule';
import { ExportSession } from './export-session';

@Injectable()
export class ExportService {
  private session: ExportSession | undefined;

  constructor(private readonly modules: ModuleRef) {}

  @Interval(60_000)
  async exportChanges(): Promise<void> {
    this.session ??= await this.modules.resolve<ExportSession>(ExportSession);
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
    await this.session.export();
  }
}
