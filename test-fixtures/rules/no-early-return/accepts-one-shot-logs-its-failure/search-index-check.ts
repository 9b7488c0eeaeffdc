import { BackgroundService } from '@hostwright/host';

interface SearchIndex {
  verify(signal: AbortSignal): Promise<void>;
}

export class SearchIndexCheck extends BackgroundService {
  constructor(private readonly index: SearchIndex) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      await this.index.verify(signal);
    } catch (error) {
      console.error('search index is damaged', error);
    }
  }
}
