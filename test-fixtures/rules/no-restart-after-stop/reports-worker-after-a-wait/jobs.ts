import { Worker } from 'bullmq';

export class Jobs {
  private worker: Worker | undefined;

  constructor(private readonly migrate: () => Promise<void>) {}

  start(): void {
    this.open().catch(console.error);
  }

  async close(): Promise<void> {
    await this.worker?.close();
  }

  private async open(): Promise<void> {
    await this.migrate();
    this.worker = new Worker('jobs', async (job) => console.info(job.id));
//                    ^^^^^^ no-restart-after-stop
  }
}
