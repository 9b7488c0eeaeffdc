import { Host, optional, type HostedService } from '@hostwright/host';

class Trace {
  mark(text: string): void {
    console.log(text);
  }
}

class CacheWarmer implements HostedService {
  static inject = [optional(Trace)] as const;

  constructor(private readonly trace: Trace | undefined) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://shop.example/cache/warm', { method: 'POST', signal });
    this.trace?.mark('warm');
  }

  async stopAsync(): Promise<void> {}
}

const builder = Host.createApplicationBuilder();
builder.services.addHostedService(CacheWarmer);
await builder.build().runAsync();
