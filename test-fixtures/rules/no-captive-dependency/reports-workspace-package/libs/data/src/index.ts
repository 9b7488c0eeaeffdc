import type { ServiceCollection } from '@hostwright/host';
import { OrderSession } from './orders.js';

export function addData(services: ServiceCollection): void {
  services.addScoped(OrderSession);
}
