import type { ServiceCollection } from '@hostwright/host';
import { Check, DiskCheck, HealthReport, SessionCheck } from './health.js';

export function addHealth(services: ServiceCollection): void {
  services.addSingleton(Check, DiskCheck);
  services.addScoped(Check, SessionCheck);
  services.addSingleton(HealthReport, (provider) => new HealthReport(provider.getServices(Check)));
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}
