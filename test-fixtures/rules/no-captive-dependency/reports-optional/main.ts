import { Host, optional, type HostedService } from '@hostwright/host';

class Trace {
  readonly #marks: string[] = [];

  mark(text: string): void {
    this.#marks.push(text);
  }
}

class CacheWarmer implements HostedService {
  static inject = [optional(Trace)] as const;
//                 ^^^^^^^^^^^^^^^ no-captive-dependency

  constructor(private readonly trace: Trace | undefined) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://shop.example/cache/warm', { method: 'POST', signal });
    this.trace?.mark('warm');
  }

  async stopAsync(): Promise<void> {}
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Trace);
builder.services.addHostedService(CacheWarmer);
await builder.build().runAsync();
