import { Host } from '@hostwright/host';
import { OrderArchiver } from './order-archiver.js';
import { OrderRepository } from './order-repository.js';

const builder = Host.createApplicationBuilder({ args: process.argv.slice(2) });
builder.services.addScoped(OrderRepository);
builder.services.addHostedService(OrderArchiver);
await builder.build().runAsync();
