import type { ServiceCollection } from '@hostwright/host';
import { PriceCache } from './price-cache.js';
import { PriceSession } from './price-session.js';

export function addPrices(services: ServiceCollection): void {
  services.addSingleton(PriceCache);
  services.addScoped(PriceSession);
}
