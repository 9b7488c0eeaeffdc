import { Worker } from 'bullmq';

export class Jobs {
  private readonly worker = new Worker('jobs', async (job) => console.info(job.id));

  async stop(): Promise<void> {
    await this.worker.close();
  }
}
