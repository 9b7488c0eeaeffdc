import { Host } from '@hostwright/host';
import { SitemapBuilder } from './sitemap-builder.js';

const builder = Host.createApplicationBuilder();
builder.services.tryAddScoped(SitemapBuilder);
//               ^^^^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService(SitemapBuilder);
await builder.build().runAsync();
