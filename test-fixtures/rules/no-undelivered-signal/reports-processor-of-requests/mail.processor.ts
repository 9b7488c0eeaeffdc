import { Scope } from '@nestjs/common';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor({ name: 'mail', scope: Scope.REQUEST })
export class MailProcessor extends WorkerHost {
  async process(job: Job, _token?: string, signal?: AbortSignal): Promise<void> {
//                                         ^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal request-scoped
    for (const address of job.data as string[]) {
      if (signal?.aborted) return;
      await fetch(`https://mail.example/${address}`, { method: 'POST' });
    }
  }
}
