import { Host } from '@hostwright/host';
import { ShardBalancer } from './shard-balancer.js';

const builder = Host.createApplicationBuilder();
builder.services.addKeyedSingleton(ShardBalancer, 'eu', () => new ShardBalancer('eu'));
builder.services.addKeyedSingleton(ShardBalancer, 'us', () => new ShardBalancer('us'));
builder.services.addHostedService((provider) => provider.getRequiredKeyedService(ShardBalancer, 'eu'));
builder.services.addHostedService((provider) => provider.getRequiredKeyedService(ShardBalancer, 'us'));
await builder.build().runAsync();
