import type { ServiceCollection } from '@hostwright/host';
import { OrderHandler } from './order-handler.js';
import { OrderRepository } from './order-repository.js';
import { OrderTurn } from './order-turn.js';

export function addOrders(services: ServiceCollection): void {
  services.addScoped(OrderRepository);
  services.addTransient(OrderHandler);
  services.addScoped(OrderTurn);
}
