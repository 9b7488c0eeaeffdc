import { BackgroundService, delay, Host } from '@hostwright/host';

class Thumbnails {
  async renderNext(signal: AbortSignal): Promise<void> {
    await fetch('https://images.example/thumbnails/next', { method: 'POST', signal });
  }
}

class ThumbnailWorker extends BackgroundService {
  static inject = [Thumbnails] as const;

  constructor(private readonly thumbnails: Thumbnails) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.thumbnails.renderNext(signal);
      await delay(500, signal);
    }
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(Thumbnails).addSingleton(ThumbnailWorker).addHostedService((provider) => provider.getRequiredService(ThumbnailWorker));
//                                        ^^^^^^^^^ require-singleton-hosted-service
await builder.build().runAsync();
