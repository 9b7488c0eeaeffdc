import { BackgroundService, delay } from '@hostwright/host';

interface WorkQueue {
  takeBatch(size: number, signal: AbortSignal): Promise<string[]>;
  process(item: string, signal: AbortSignal): Promise<void>;
}

export class QueueProcessor extends BackgroundService {
  constructor(private readonly queue: WorkQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      try {
        const batch = await this.queue.takeBatch(10, signal);
        await Promise.all(batch.map((item) => this.queue.process(item, signal)));
      } catch (error) {
        console.error('batch failed', error);
        await delay(5_000, signal);
      }
    }
  }
}
