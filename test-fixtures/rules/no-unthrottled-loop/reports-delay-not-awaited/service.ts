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
      if (job) await this.handle(job).catch(console.error);
      delay(1_000);
//    ^^^^^^^^^^^^ no-unthrottled-loop
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
