import type { ServiceCollection } from '@hostwright/host';
import { BasketReaper } from '@shop/jobs';

export function addJobs(services: ServiceCollection): void {
  services.addHostedService(BasketReaper);
}
