import { Host, HostedService } from '@hostwright/host';
import { CacheWarmer } from './cache-warmer.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(HostedService, CacheWarmer);
await builder.build().runAsync();
