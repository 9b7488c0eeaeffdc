import { Host } from '@hostwright/host';
import { addData } from '@shop/data';
import { Archiver } from './archiver.js';

const builder = Host.createApplicationBuilder();
addData(builder.services);
builder.services.addHostedService(Archiver);
await builder.build().runAsync();
