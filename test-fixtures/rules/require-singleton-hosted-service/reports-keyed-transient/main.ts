import { Host } from '@hostwright/host';
import { ShardBalancer } from './shard-balancer.js';

const builder = Host.createApplicationBuilder();
builder.services.addKeyedTransient(ShardBalancer, 'eu');
//               ^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredKeyedService(ShardBalancer, 'eu'));
await builder.build().runAsync();
