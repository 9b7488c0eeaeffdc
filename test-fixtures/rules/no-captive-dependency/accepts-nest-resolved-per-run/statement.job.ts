import { Injectable } from '@nestjs/common';
import { ContextIdFactory, ModuleRef } from '@nestjs/core';
import { Cron } from '@nestjs/schedule';
import { UnitOfWork } from './unit-of-work';

@Injectable()
export class StatementJob {
  constructor(private readonly moduleRef: ModuleRef) {}

  @Cron('0 4 * * *')
  async writeStatements(): Promise<void> {
    const work = await this.moduleRef.resolve(UnitOfWork, ContextIdFactory.create(), { strict: false });
    await work.run();
  }
}
