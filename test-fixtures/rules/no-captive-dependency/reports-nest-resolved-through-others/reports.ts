import { Injectable, Module, Scope, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class UnitOfWork {
  readonly seen = new Map<string, string>();
}

@Injectable()
export class ReportStore {
  constructor(readonly work: UnitOfWork) {}
}

export abstract class ReportWriter implements OnModuleInit {
  protected store: ReportStore | undefined;

  constructor(protected readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    await this.moduleRef.resolve(ReportStore).then((store) => {
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency ReportStore → UnitOfWork (REQUEST)
      this.store = store;
    });
  }
}

@Injectable()
export class WeeklyReport extends ReportWriter {
  constructor(moduleRef: ModuleRef) {
    super(moduleRef);
  }
}

@Module({ providers: [ReportStore, UnitOfWork, WeeklyReport] })
export class ReportsModule {}
