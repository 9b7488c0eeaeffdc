import { Processor, WorkerHost } from '@nestjs/bullmq';
import { TenantDatabase } from './tenant-database';

@Processor('archive')
export class ArchiveProcessor extends WorkerHost {
  constructor(private readonly database: TenantDatabase) {
    super();
  }

  override async process(): Promise<void> {
    await this.database.archive();
  }
}
