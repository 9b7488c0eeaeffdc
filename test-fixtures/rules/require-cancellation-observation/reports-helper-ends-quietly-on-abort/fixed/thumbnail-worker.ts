import { BackgroundService } from '@hostwright/host';
import { pause } from './pause.js';

interface ThumbnailQueue {
  renderNext(): Promise<void>;
}

export class ThumbnailWorker extends BackgroundService {
  constructor(private readonly queue: ThumbnailQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation pause
      await this.queue.renderNext();
      await pause(1_000, signal);
    }
  }
}
