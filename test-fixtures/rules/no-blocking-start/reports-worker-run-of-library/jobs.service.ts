import { Injectable, OnModuleInit } from '@nestjs/common';
import { Worker } from 'bullmq';

@Injectable()
export class JobsService implements OnModuleInit {
  private readonly worker = new Worker('jobs', async (job) => console.info(job.id), { autorun: false });

  async onModuleInit(): Promise<void> {
    await this.worker.run();
//        ^^^^^^^^^^^^^^^^^ no-blocking-start `run`
  }
}
