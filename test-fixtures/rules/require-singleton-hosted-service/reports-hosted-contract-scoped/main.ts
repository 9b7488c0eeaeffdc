import { Host, HostedService } from '@hostwright/host';
import { CacheWarmer } from './cache-warmer.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(HostedService, CacheWarmer);
//               ^^^^^^^^^ require-singleton-hosted-service CacheWarmer
await builder.build().runAsync();
