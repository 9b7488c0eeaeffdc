import { Host } from '@hostwright/host';
import { SitemapBuilder } from './sitemap-builder.js';

const builder = Host.createApplicationBuilder();
builder.services.tryAddSingleton(SitemapBuilder);
//               ^^^^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredService(SitemapBuilder));
await builder.build().runAsync();
