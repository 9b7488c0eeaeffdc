import { BackgroundService } from '@hostwright/host';

interface ReceiptQueue {
  take(): Promise<string>;
}

export class ReceiptArchiver extends BackgroundService {
  constructor(private readonly receipts: ReceiptQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    while (true) {
      const receipt = await Promise.race([this.receipts.take(), aborted]);
      console.info(`archived ${receipt}`);
    }
  }
}
