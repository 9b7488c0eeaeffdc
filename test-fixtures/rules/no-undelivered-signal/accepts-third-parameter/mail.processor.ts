import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor('mail')
export class MailProcessor extends WorkerHost {
  async process(job: Job, _token?: string, signal?: AbortSignal): Promise<void> {
    for (const address of job.data as string[]) {
      if (signal?.aborted) return;
      await fetch(`https://mail.example/${address}`, { method: 'POST' });
    }
  }
}
