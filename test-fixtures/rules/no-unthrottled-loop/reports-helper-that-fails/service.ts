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
      try {
        await this.step();
        await delay(1_000);
      } catch (error) {
//      ^^^^^ no-unthrottled-loop
        console.error('job failed', error);
      }
    }
  }

  private async step(): Promise<void> {
    const job = await this.queue.take();
    if (job) await this.handle(job);
  }

  close(): void {
    this.isClosed = true;
  }
}
