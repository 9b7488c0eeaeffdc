import { BackgroundService, delay } from '@hostwright/host';

interface SearchIndex {
  rebuild(): Promise<void>;
}

export class IndexBuilder extends BackgroundService {
  constructor(private readonly index: SearchIndex) {
    super();
  }

  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    const rebuilding = new AbortController();
    while (!rebuilding.signal.aborted) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
      await this.index.rebuild();
      await delay(300_000, rebuilding.signal);
    }
  }
}
