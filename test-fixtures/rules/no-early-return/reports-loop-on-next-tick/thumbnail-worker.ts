import { BackgroundService, delay } from '@hostwright/host';

interface ThumbnailQueue {
  renderNext(signal: AbortSignal): Promise<void>;
}

export class ThumbnailWorker extends BackgroundService {
  constructor(private readonly thumbnails: ThumbnailQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    setImmediate(() => void this.renderAll(signal));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
//                          ^^^^^^^^^^^^^^ no-floating-work
  }

  private async renderAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.thumbnails.renderNext(signal);
      await delay(100, signal);
    }
  }
}
