// Everything the order worker consists of, in one place.
import type { ServiceCollection } from '@hostwright/host';
import { CleanupService } from './cleanup-service.js';
import { Clock } from './clock.js';
import { readSettings, Settings } from './configuration.js';
import { MetricsFlusher } from './metrics-flusher.js';
import {
  AmountRule,
  DuplicateOrderRule,
  OrderDatabase,
  OrderHandler,
  OrderQueue,
  OrderRepository,
  OrderRule,
  OrderValidator,
} from './orders/index.js';
import { QueueProcessor } from './queue-processor.js';
import { Shop, ShopPoller } from './shop-poller.js';

/** Adds the order worker's services, hosted ones in the order in which they start. */
export function addOrderWorker(services: ServiceCollection): void {
  services.addInstance(Settings, readSettings(process.env));
  services.addSingleton(Clock);
  services.addSingleton(Shop);
  addOrders(services);

  // The flusher reports the poller's last success, so the hosted poller is the registered one.
  services.addTransient(ShopPoller);
  services.addHostedService((provider) => provider.getRequiredService(ShopPoller));

  services.addHostedService(QueueProcessor);
  services.addHostedService(CleanupService);
  services.addHostedService(MetricsFlusher);
}

function addOrders(services: ServiceCollection): void {
  services.addSingleton(OrderQueue);
  services.addSingleton(OrderDatabase);
  services.addScoped(OrderRepository);
  services.addTransient(OrderHandler);
  services.addSingleton(OrderValidator);
  services.addSingleton(OrderRule, AmountRule);
  services.addScoped(OrderRule, DuplicateOrderRule);
}
