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
      const job = await this.queue.take();
      if (!job) {
        await delay(1_000);
        continue;
      }
      await this.handle(job);
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
