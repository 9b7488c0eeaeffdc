import { Host, type HostedService } from '@hostwright/host';

class Catalogue {
  readonly #articles = new Map<string, string>();

  async load(signal: AbortSignal): Promise<void> {
    const response = await fetch('https://shop.example/articles', { signal });
    this.#articles.set('all', await response.text());
  }
}

class CatalogueLoader implements HostedService {
  static inject = [Catalogue] as const;
//                 ^^^^^^^^^ no-captive-dependency

  constructor(private readonly catalogue: Catalogue) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    await this.catalogue.load(signal);
  }

  async stopAsync(): Promise<void> {}
}

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(Catalogue);
builder.services.addScoped(Catalogue);
builder.services.addHostedService(CatalogueLoader);
await builder.build().runAsync();
