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

  async run(): Promise<never> {
    for (;;) {
//  ^^^^^^^^ require-cancellation-observation
      try {
        const job = await this.queue.take();
        if (job) await this.handle(job);
        await delay(1_000);
      } catch (error) {
//      ^^^^^ no-unthrottled-loop
        console.error('job failed', error);
      }
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
