import { Host } from '@hostwright/host';
import { BasketReaper } from '@shop/jobs';
import { addJobs } from './registrations.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(BasketReaper);
//               ^^^^^^^^^ require-singleton-hosted-service
addJobs(builder.services);
await builder.build().runAsync();
