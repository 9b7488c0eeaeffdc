import { Host } from '@hostwright/host';
import { StockPoller } from './stock-poller.js';
import { addWarehouse } from './warehouse-services.js';

const builder = Host.createApplicationBuilder();
addWarehouse(builder.services);
builder.services.addHostedService(StockPoller);
await builder.build().runAsync();
