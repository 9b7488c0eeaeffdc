import type { ServiceCollection } from '@hostwright/host';
import { AuditTrail } from './audit-trail.js';
import { SharedStore, Store, TransactionStore } from './store.js';

export function addAudit(services: ServiceCollection): void {
  services.addKeyedSingleton(Store, 'shared', SharedStore);
  services.addKeyedScoped(Store, 'transaction', TransactionStore);
  services.addSingleton(AuditTrail);
}
