import { Host } from '@hostwright/host';
import { ImportSession, SharedImportSession } from './import-session.js';
import { ImportWorker } from './import-worker.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(ImportSession);
builder.services.addSingleton(SharedImportSession);
builder.services.addHostedService(ImportWorker);
await builder.build().runAsync();
