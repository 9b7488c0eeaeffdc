import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ArchiveProcessor } from './archive.processor';
import { TenantDatabase } from './tenant-database';

@Module({ imports: [BullModule.registerQueue({ name: 'archive' })], providers: [ArchiveProcessor, TenantDatabase] })
export class ArchiveModule {}
