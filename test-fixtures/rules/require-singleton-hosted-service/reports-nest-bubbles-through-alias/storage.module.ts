import { Module } from '@nestjs/common';
import { CompactionJob } from './compaction.job';
import { Storage, TenantStorage } from './storage';

@Module({ providers: [CompactionJob, TenantStorage, { provide: Storage, useExisting: TenantStorage }] })
export class StorageModule {}
