import { Host } from '@hostwright/host';
import { Importer } from './imports/importer.js';
import { Importer as ImportWorker } from './workers/importer.js';

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Importer);
builder.services.addHostedService(ImportWorker);
await builder.build().runAsync();
