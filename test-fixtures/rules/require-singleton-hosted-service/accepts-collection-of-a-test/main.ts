import { Host } from '@hostwright/host';
import { LeaseKeeper } from './lease-keeper.js';

const builder = Host.createApplicationBuilder();
builder.services.addHostedService(LeaseKeeper);
await builder.build().runAsync();
