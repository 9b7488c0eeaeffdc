import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'bullmq';

@Injectable()
export class MailWorker implements OnModuleDestroy {
  readonly #worker = new Worker('mail', async (job) => console.info(job.id), { connection: { host: 'localhost' } });

  async onModuleDestroy(): Promise<void> {
    await this.#worker.close();
  }
}
