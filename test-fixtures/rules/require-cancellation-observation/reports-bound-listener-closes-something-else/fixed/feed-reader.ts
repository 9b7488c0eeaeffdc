import { BackgroundService } from '@hostwright/host';

interface Feed {
  read(): Promise<string>;
}

interface Archive {
  append(item: string): void;
  close(): void;
}

export class FeedReader extends BackgroundService {
  constructor(
    private readonly feed: Feed,
    private readonly archive: Archive,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', this.seal, { once: true });
    for (; !signal.aborted; ) this.archive.append(await this.feed.read());
//  ^^^^^^^^ require-cancellation-observation never observes
  }

  private readonly seal = (): void => {
    this.archive.close();
  };
}
