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

  async run(signal: AbortSignal): Promise<void> {
    while (!this.isClosed) {
      try {
        await delay(1_000, undefined, { signal });
      } catch {
        console.info('interrupted');
      }
    }
  }

  close(): void {
    this.isClosed = true;
  }
}
