import { BackgroundService, delay, Host } from '@hostwright/host';

class FeedSession {
  async pull(signal: AbortSignal): Promise<void> {
    await fetch('https://feeds.example/new', { signal });
  }
}

class FeedReader extends BackgroundService {
  constructor(
    private readonly session: FeedSession,
    private readonly interval: number,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.session.pull(signal);
      await delay(this.interval, signal);
    }
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(FeedSession);
builder.services.addHostedService({
  deps: [FeedSession],
//       ^^^^^^^^^^^ no-captive-dependency
  create: (session) => new FeedReader(session, 15_000),
});
await builder.build().runAsync();
