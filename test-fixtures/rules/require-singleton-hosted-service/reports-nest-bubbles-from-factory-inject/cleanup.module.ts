import { Module } from '@nestjs/common';
import { CLEANUP, CleanupJob } from './cleanup.job';
import { UnitOfWork } from './unit-of-work';

@Module({
  providers: [
    CleanupJob,
    UnitOfWork,
    {
      provide: CLEANUP,
      useFactory: (work: UnitOfWork) => () => work.deleteExpired(),
      inject: [UnitOfWork],
    },
  ],
})
export class CleanupModule {}
