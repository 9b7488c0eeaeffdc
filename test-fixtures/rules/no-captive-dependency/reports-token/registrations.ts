import type { ServiceCollection } from '@hostwright/host';
import { Settlement } from './settlement.js';
import { Transaction } from './tokens.js';

export function addSettlement(services: ServiceCollection): void {
  services.addScoped(Transaction, () => ({
    commit: async () => {
      await fetch('https://bank.example/commit', { method: 'POST' });
    },
  }));
  services.addSingleton(Settlement);
}
