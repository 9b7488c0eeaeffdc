import { Host } from '@hostwright/host';
import { ContactCache } from './contact-cache.js';
import { ContactSession } from './contact-session.js';
import { SyncService } from './sync-service.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(ContactSession);
builder.services.addSingleton(ContactCache);
builder.services.addHostedService(SyncService);
await builder.build().runAsync();
