import { Host } from '@hostwright/host';
import { NewsletterService } from './newsletter-service.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(NewsletterService);
//               ^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredService(NewsletterService));
await builder.build().runAsync();
