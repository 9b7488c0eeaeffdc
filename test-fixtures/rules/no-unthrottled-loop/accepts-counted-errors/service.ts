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
    let errors = 0;
    while (!this.isClosed) {
      try {
        const job = await this.queue.take();
        if (job) await this.handle(job);
        await delay(1_000);
      } catch (error) {
        errors += 1;
        if (errors > 5) throw error;
      }
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
