import { BackgroundService, delay } from '@hostwright/host';

interface WorkQueue {
  processNext(signal: AbortSignal): Promise<void>;
}

export class QueueFanOut extends BackgroundService {
  constructor(private readonly queues: readonly WorkQueue[]) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (const queue of this.queues) {
      this.processAll(queue, signal);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
//    ^^^^^^^^^^^^^^^ no-floating-work
    }
  }

  private async processAll(queue: WorkQueue, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await queue.processNext(signal);
      await delay(250, signal);
    }
  }
}
