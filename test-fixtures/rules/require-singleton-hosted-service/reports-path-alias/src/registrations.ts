import type { ServiceCollection } from '@hostwright/host';
import { RateUpdater } from '#workers/rate-updater';

export function addRates(services: ServiceCollection): void {
  services.addTransient(RateUpdater);
//         ^^^^^^^^^^^^ require-singleton-hosted-service
}
