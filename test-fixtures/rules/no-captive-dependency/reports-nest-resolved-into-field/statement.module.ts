import { Module } from '@nestjs/common';
import { StatementJob } from './statement.job';
import { UnitOfWork } from './unit-of-work';

@Module({ providers: [StatementJob, UnitOfWork] })
export class StatementModule {}
