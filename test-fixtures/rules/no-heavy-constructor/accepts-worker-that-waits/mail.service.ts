import { Injectable, OnModuleInit } from '@nestjs/common';
import { Worker } from 'bullmq';

@Injectable()
export class MailService implements OnModuleInit {
  private readonly worker: Worker;
  private running: Promise<void> | undefined;

  constructor() {
    this.worker = new Worker('mail', async (job) => console.info(job.id), { autorun: false });
  }

  onModuleInit(): void {
    this.running = this.worker.run();
  }
}
