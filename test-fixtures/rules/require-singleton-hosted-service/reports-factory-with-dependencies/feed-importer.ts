import { BackgroundService, delay } from '@hostwright/host';

export class FeedSource {
  async importNew(signal: AbortSignal): Promise<void> {
    await fetch('https://feeds.example/new', { signal });
  }
}

export class FeedImporter extends BackgroundService {
  constructor(
    private readonly source: FeedSource,
    private readonly interval: number,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.source.importNew(signal);
      await delay(this.interval, signal);
    }
  }
}
