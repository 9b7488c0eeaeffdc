import { AsyncLocalStorage } from 'node:async_hooks';

export const tenants = new AsyncLocalStorage<string>();

export class CurrentTenant {
  get name(): string {
    return tenants.getStore() ?? 'none';
  }
}
