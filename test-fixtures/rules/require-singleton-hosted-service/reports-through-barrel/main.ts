import { Host } from '@hostwright/host';
import { configureServices } from './configure-services.js';
import { Newsletter as NewsletterWorker } from './workers/index.js';

const builder = Host.createApplicationBuilder();
configureServices(builder.services);
builder.services.addHostedService(NewsletterWorker);
await builder.build().runAsync();
