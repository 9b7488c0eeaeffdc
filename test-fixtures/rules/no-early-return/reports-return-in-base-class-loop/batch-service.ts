import { BackgroundService, delay } from '@hostwright/host';

export abstract class BatchService<T> extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const batch = await this.takeBatch(signal);
      if (batch.length === 0) return;
//                            ^^^^^^^ no-early-return
      await this.handleBatch(batch, signal);
      await delay(1_000, signal);
    }
  }

  protected abstract takeBatch(signal: AbortSignal): Promise<T[]>;
  protected abstract handleBatch(batch: T[], signal: AbortSignal): Promise<void>;
}
