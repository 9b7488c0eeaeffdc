import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'bullmq';

@Injectable()
export class MailService implements OnModuleDestroy {
  private readonly worker: Worker;

  constructor() {
    this.worker = new Worker('mail', async (job) => console.info(job.id));
//                    ^^^^^^ no-heavy-constructor starts a worker
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker.close();
  }
}
