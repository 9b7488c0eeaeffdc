import { Host, serviceDescriptors } from '@hostwright/host';
import { addRoutes, GeoClient } from './geo.js';

const builder = Host.createApplicationBuilder();
addRoutes(builder.services);
builder.services.replace(serviceDescriptors.scoped(GeoClient));
await builder.build().runAsync();
