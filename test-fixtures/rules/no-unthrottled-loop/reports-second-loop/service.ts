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
    for (const job of ['a', 'b']) await this.handle(job);
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      try {
        await this.handle((await this.queue.take()) ?? 'none');
        await delay(5_000);
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
