import { Host } from '@hostwright/host';
import { TenantSession } from './tenant-session.js';
import { UsageLog } from './usage-log.js';
import { UsageWorker } from './usage-worker.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(TenantSession);
builder.services.addSingleton(UsageLog);
builder.services.addHostedService(UsageWorker);
await builder.build().runAsync();
