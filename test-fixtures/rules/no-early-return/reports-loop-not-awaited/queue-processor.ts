import { BackgroundService, delay } from '@hostwright/host';

interface WorkQueue {
  processNext(signal: AbortSignal): Promise<void>;
}

export class QueueProcessor extends BackgroundService {
  constructor(private readonly queue: WorkQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    this.processAll(signal);
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-early-return processAll
//  ^^^^^^^^^^^^^^^ no-floating-work
  }

  private async processAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.queue.processNext(signal);
      await delay(250, signal);
    }
  }
}
