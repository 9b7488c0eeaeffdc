import type { ServiceCollection } from '@hostwright/host';
import { StockPoller } from './stock-poller.js';
import { Warehouse } from './warehouse.js';

export function addWarehouse(services: ServiceCollection): void {
  services.addSingleton(Warehouse);
  services.addSingleton(StockPoller);
//         ^^^^^^^^^^^^ require-singleton-hosted-service
}
