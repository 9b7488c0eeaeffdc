import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor('mail')
export class MailProcessor extends WorkerHost {
  override async process(job: Job): Promise<void> {
    await fetch('https://mail.example/send', { method: 'POST', body: JSON.stringify(job.data) });
  }
}
