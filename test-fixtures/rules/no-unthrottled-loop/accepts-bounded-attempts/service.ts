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

  async connect(): Promise<void> {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      try {
        await this.queue.take();
        return;
      } catch (error) {
        console.warn('attempt failed', attempt, error);
      }
    }
    await delay(1);
    await this.handle('none');
  }

  close(): void {
    this.isClosed = true;
  }
}
