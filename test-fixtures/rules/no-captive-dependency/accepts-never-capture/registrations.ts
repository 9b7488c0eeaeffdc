import type { ServiceCollection } from '@hostwright/host';
import { CurrentTenant } from './current-tenant.js';

export class PriceCache {
  static inject = [CurrentTenant] as const;
  readonly #prices = new Map<string, number>();

  constructor(private readonly tenant: CurrentTenant) {}

  priceOf(article: string): number | undefined {
    return this.#prices.get(`${this.tenant.name}/${article}`);
  }
}

export function addPrices(services: ServiceCollection): void {
  services.addScoped(CurrentTenant);
  services.addSingleton(PriceCache);
}
