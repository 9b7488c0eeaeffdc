import { setTimeout as delay } from 'node:timers/promises';

interface Queue {
  take(): Promise<string | undefined>;
}

export class Worker {
  private isClosed = false;

  constructor(
    private readonly queue: Queue,
    private readonly handle: (job: string) => Promise<void>,
  ) {}

  async run(): Promise<void> {
    while (!this.isClosed) {
      await this.step();
      await delay(1_000);
    }
  }

  private async step(): Promise<void> {
    try {
      const job = await this.queue.take();
      if (job) await this.handle(job);
    } catch (error) {
      console.error('job failed', error);
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
