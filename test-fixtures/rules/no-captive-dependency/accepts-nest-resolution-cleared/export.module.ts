import { Injectable, Module, Scope } from '@nestjs/common';
import { ContextIdFactory, ModuleRef } from '@nestjs/core';
import { Interval } from '@nestjs/schedule';

@Injectable({ scope: Scope.REQUEST })
export class ExportSession {
  async export(): Promise<void> {
    await fetch('https://export.example/changes', { method: 'POST' });
  }
}

@Injectable()
export class ExportService {
  private session: ExportSession | undefined;

  constructor(private readonly modules: ModuleRef) {}

  @Interval(60_000)
  async exportChanges(): Promise<void> {
    if (this.session) return;
    try {
      this.session = await this.modules.resolve<ExportSession>(ExportSession, ContextIdFactory.create());
      await this.session.export();
    } finally {
      this.session = undefined;
    }
  }
}

@Module({ providers: [ExportService, ExportSession] })
export class ExportModule {}
