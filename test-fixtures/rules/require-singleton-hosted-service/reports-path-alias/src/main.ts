import { Host } from '@hostwright/host';
import { addRates } from './registrations';
import { RateUpdater } from './workers/rate-updater';

const builder = Host.createApplicationBuilder();
addRates(builder.services);
builder.services.addHostedService(RateUpdater);
await builder.build().runAsync();
