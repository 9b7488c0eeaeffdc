import { BackgroundService } from '@hostwright/host';

interface Feed {
  /** Rejects once the feed is closed. */
  read(): Promise<string>;
  close(): void;
}

export class FeedReader extends BackgroundService {
  constructor(private readonly feed: Feed) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    signal.addEventListener('abort', this.hangUp.bind(this), { once: true });
    try {
      for (;;) console.info(await this.feed.read());
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private hangUp(): void {
    this.feed.close();
  }
}
