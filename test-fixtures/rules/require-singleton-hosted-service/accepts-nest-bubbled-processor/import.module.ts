import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ImportProcessor } from './import.processor';
import { ImportSession } from './import-session';

@Module({ imports: [BullModule.registerQueue({ name: 'import' })], providers: [ImportProcessor, ImportSession] })
export class ImportModule {}
