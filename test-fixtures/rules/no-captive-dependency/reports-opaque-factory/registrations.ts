import type { ServiceCollection } from '@hostwright/host';
import { Ledger, LedgerConnection } from './ledger.js';

export function addLedger(services: ServiceCollection): void {
  services.addScoped(LedgerConnection);
  services.addSingleton(Ledger, (provider) => {
    const connection = provider.getRequiredService(LedgerConnection);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency LedgerConnection
    return new Ledger(connection, 'EUR');
  });
}
