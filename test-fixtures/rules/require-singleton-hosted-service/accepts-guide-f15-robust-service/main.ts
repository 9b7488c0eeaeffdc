import { BackgroundService, delay, Host } from '@hostwright/host';

class OrderFeed {
  async pull(signal: AbortSignal): Promise<void> {
    await fetch('https://shop.example/orders/new', { signal });
  }
}

class OrderFeedService extends BackgroundService {
  static inject = [OrderFeed] as const;

  constructor(private readonly feed: OrderFeed) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.feed.pull(signal);
        await delay(30_000, signal);
      } catch (error) {
        if (signal.aborted) break;
        console.error('pulling orders failed', error);
        await delay(5_000, signal);
      }
    }
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(OrderFeed);
builder.services.addHostedService(OrderFeedService);
await builder.build().runAsync();
