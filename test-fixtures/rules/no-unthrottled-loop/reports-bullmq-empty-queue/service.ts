import { Worker } from 'bullmq';
import { setTimeout as delay } from 'node:timers/promises';

export class Dispatcher {
  private isClosed = false;
  private readonly worker = new Worker('runs', null, { connection: { host: 'localhost' }, autorun: false });

  constructor(private readonly handle: (data: unknown) => Promise<void>) {}

  async run(): Promise<void> {
    while (!this.isClosed) {
      try {
        const job = await this.worker.getNextJob('dispatcher');
        if (!job) continue;
//                ^^^^^^^^^ no-unthrottled-loop
        await this.handle(job.data);
      } catch (error) {
        console.error('poll failed', error);
        await delay(1_000);
      }
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker.close();
  }
}
