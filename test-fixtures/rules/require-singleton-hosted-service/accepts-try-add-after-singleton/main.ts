import { Host } from '@hostwright/host';
import { SitemapBuilder } from './sitemap-builder.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(SitemapBuilder);
builder.services.tryAddScoped(SitemapBuilder);
builder.services.addHostedService((provider) => provider.getRequiredService(SitemapBuilder));
await builder.build().runAsync();
