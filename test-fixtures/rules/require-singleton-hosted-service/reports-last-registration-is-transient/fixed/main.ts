import { Host } from '@hostwright/host';
import { LeaseKeeper } from './lease-keeper.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(LeaseKeeper);
builder.services.addSingleton(LeaseKeeper);
//               ^^^^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredService(LeaseKeeper));
await builder.build().runAsync();
