import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Scope } from '@nestjs/common';
import type { Job } from 'bullmq';

@Processor({ name: 'mail', scope: Scope.REQUEST })
export class MailProcessor extends WorkerHost {
  override async process(job: Job<{ to: string }>): Promise<void> {
    await fetch(`https://mail.example/${job.data.to}`, { method: 'POST' });
  }
}
