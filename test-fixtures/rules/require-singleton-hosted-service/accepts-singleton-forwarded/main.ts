import { Host } from '@hostwright/host';
import { LoadSampler } from './load-sampler.js';
import { StatusPage } from './status-page.js';

const builder = Host.createApplicationBuilder();
builder.services.addTransient(StatusPage);
builder.services.addSingleton(LoadSampler);
builder.services.addHostedService((provider) => provider.getRequiredService(LoadSampler));
await builder.build().runAsync();
