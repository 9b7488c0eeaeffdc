import { Host, serviceDescriptors } from '@hostwright/host';
import { addSearch, IndexRefresher } from './search.js';

const builder = Host.createApplicationBuilder();
addSearch(builder.services);
builder.services.replace(serviceDescriptors.singleton(IndexRefresher));
builder.services.addHostedService((provider) => provider.getRequiredService(IndexRefresher));
await builder.build().runAsync();
