import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Cron } from '@nestjs/schedule';
import { UnitOfWork } from './unit-of-work';

@Injectable()
export class StatementJob implements OnModuleInit {
  private work!: UnitOfWork;

  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    this.work = await this.moduleRef.resolve(UnitOfWork);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency UnitOfWork
  }

  @Cron('0 4 * * *')
  async writeStatements(): Promise<void> {
    await this.work.run();
  }
}
