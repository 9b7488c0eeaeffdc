import { BackgroundService, delay } from '@hostwright/host';

interface SupplierFeed {
  importNext(signal: AbortSignal): Promise<void>;
}

export class SupplierImporter extends BackgroundService {
  constructor(private readonly feed: SupplierFeed) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.feed.importNext(signal);
        await delay(10_000, signal);
      } catch (error) {
        if (signal.aborted) {
          break;
        }
        console.error('import failed', error);
        await delay(30_000, signal);
      }
    }
  }
}
