import { Host } from '@hostwright/host';
import { FeedImporter, FeedSource } from './feed-importer.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(FeedSource);
builder.services.addSingleton(FeedImporter, {
//               ^^^^^^^^^ require-singleton-hosted-service
  deps: [FeedSource],
  create: (source) => new FeedImporter(source, 15_000),
});
builder.services.addHostedService((provider) => provider.getRequiredService(FeedImporter));
await builder.build().runAsync();
