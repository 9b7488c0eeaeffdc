import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from 'pg-boss';

interface ExportFile {
  appendBatch(exportId: string): Promise<void>;
}

export async function runExport(job: Job<{ exportId: string }>, file: ExportFile): Promise<void> {
  while (!job.signal.aborted) {
    await file.appendBatch(job.data.exportId);
    await sleep(100);
  }
}
