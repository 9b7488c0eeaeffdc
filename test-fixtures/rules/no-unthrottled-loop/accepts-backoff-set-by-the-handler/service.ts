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
    let pause = 0;
    while (!this.isClosed) {
      if (pause > 0) await delay(pause);
      try {
        const job = await this.queue.take();
        if (job) await this.handle(job);
        pause = 100;
      } catch (error) {
        console.error('job failed', error);
        pause = 5_000;
      }
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
