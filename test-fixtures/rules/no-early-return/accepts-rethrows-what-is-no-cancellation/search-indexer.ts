import { BackgroundService, delay } from '@hostwright/host';

interface SearchIndex {
  applyChanges(signal: AbortSignal): Promise<void>;
}

export class SearchIndexer extends BackgroundService {
  constructor(private readonly index: SearchIndex) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await this.index.applyChanges(signal);
        await delay(2_000, signal);
      }
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      console.error('indexing failed', error);
      throw error;
    }
  }
}
