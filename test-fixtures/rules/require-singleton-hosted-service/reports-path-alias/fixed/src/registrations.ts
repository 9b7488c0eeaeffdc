import type { ServiceCollection } from '@hostwright/host';
import { RateUpdater } from '#workers/rate-updater';

export function addRates(services: ServiceCollection): void {
  services.addSingleton(RateUpdater);
//         ^^^^^^^^^^^^ require-singleton-hosted-service
}
