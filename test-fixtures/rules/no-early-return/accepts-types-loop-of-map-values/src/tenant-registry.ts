import { TenantPoller } from './tenant-poller.js';

export const registry = {
  pollers: new Map([['acme', new TenantPoller('https://acme.example.org/orders')]]),
};
