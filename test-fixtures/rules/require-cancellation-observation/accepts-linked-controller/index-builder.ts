import { BackgroundService, delay } from '@hostwright/host';

interface SearchIndex {
  rebuild(): Promise<void>;
}

export class IndexBuilder extends BackgroundService {
  constructor(private readonly index: SearchIndex) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const rebuilding = new AbortController();
    signal.addEventListener('abort', () => rebuilding.abort(signal.reason), { once: true });
    while (!rebuilding.signal.aborted) {
      await this.index.rebuild();
      await delay(300_000, rebuilding.signal);
    }
  }
}
