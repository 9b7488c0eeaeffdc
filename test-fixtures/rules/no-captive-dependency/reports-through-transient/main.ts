import { Host } from '@hostwright/host';
import { OrderHandler } from './order-handler.js';
import { OrderProcessor } from './order-processor.js';
import { OrderRepository } from './order-repository.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(OrderRepository);
builder.services.addTransient(OrderHandler);
builder.services.addHostedService(OrderProcessor);
await builder.build().runAsync();
