import { Host } from '@hostwright/host';
import { LeaseKeeper } from './lease-keeper.js';

const builder = Host.createApplicationBuilder();
builder.services.addTransient(LeaseKeeper);
builder.services.addSingleton(LeaseKeeper);
builder.services.addHostedService((provider) => provider.getRequiredService(LeaseKeeper));
await builder.build().runAsync();
