import type { ServiceCollection } from '@hostwright/host';

export class PriceCache {
  readonly #prices = new Map<string, number>();

  priceOf(article: string): number | undefined {
    return this.#prices.get(article);
  }
}

export class PriceSession {
  static inject = [PriceCache] as const;

  constructor(private readonly cache: PriceCache) {}

  async fetchPrice(article: string): Promise<number> {
    const response = await fetch(`https://prices.example/${article}`);
    return this.cache.priceOf(article) ?? Number(await response.text());
  }
}

export function addPrices(services: ServiceCollection): void {
  services.addSingleton(PriceCache);
  services.addScoped(PriceSession);
}
