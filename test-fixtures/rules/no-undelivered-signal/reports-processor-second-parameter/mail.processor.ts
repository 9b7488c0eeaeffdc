import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor('mail')
export class MailProcessor extends WorkerHost {
  async process(job: Job, signal: AbortSignal): Promise<void> {
//                        ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal Declare the signal as parameter 3
    for (const address of job.data as string[]) {
      if (signal.aborted) return;
      await fetch(`https://mail.example/${address}`, { method: 'POST' });
    }
  }
}
