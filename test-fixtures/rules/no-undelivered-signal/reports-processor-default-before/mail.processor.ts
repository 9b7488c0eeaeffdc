import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor('mail')
export class MailProcessor extends WorkerHost {
  async process(job: Job, token = '', signal?: AbortSignal): Promise<void> {
//                                    ^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal `length`
    for (const address of job.data as string[]) {
      if (signal?.aborted) return;
      await fetch(`https://mail.example/${token}/${address}`, { method: 'POST' });
    }
  }
}
