import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { ImportSession } from './import-session';

@Processor('import')
export class ImportProcessor extends WorkerHost {
  constructor(private readonly session: ImportSession) {
    super();
  }

  override async process(job: Job<{ file: string }>): Promise<void> {
    await this.session.load(job.data.file);
  }
}
