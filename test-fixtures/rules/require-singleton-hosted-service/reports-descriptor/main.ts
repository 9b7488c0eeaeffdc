import { Host, serviceDescriptors } from '@hostwright/host';
import { IndexRefresher } from './index-refresher.js';

const builder = Host.createApplicationBuilder();
builder.services.replace(serviceDescriptors.scoped(IndexRefresher));
//                                          ^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredService(IndexRefresher));
await builder.build().runAsync();
