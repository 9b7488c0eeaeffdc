import { Host, HostedService } from '@hostwright/host';
import { PriceWatcher } from './price-watcher.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(HostedService, PriceWatcher);
//               ^^^^^^^^^^^^ require-singleton-hosted-service
await builder.build().runAsync();
