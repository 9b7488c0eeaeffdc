import { keyed } from '@hostwright/host';
import { Store } from './store.js';

export class AuditTrail {
  static inject = [keyed(Store, 'shared')] as const;

  constructor(private readonly store: Store) {}

  async record(event: string): Promise<void> {
    await this.store.write(new Date().toISOString(), event);
  }
}
