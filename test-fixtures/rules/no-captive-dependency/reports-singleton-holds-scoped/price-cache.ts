import { PriceSession } from './price-session.js';

export class PriceCache {
  static inject = [PriceSession] as const;
//                 ^^^^^^^^^^^^ no-captive-dependency
  readonly #prices = new Map<string, number>();

  constructor(private readonly session: PriceSession) {}

  async priceOf(article: string): Promise<number> {
    const price = this.#prices.get(article) ?? (await this.session.fetchPrice(article));
    this.#prices.set(article, price);
    return price;
  }
}
