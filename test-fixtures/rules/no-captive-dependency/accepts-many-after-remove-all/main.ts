import { Host } from '@hostwright/host';
import { addHealth, Check, DiskCheck } from './checks.js';

const builder = Host.createApplicationBuilder();
addHealth(builder.services);
builder.services.removeAll(Check);
builder.services.addSingleton(Check, DiskCheck);
await builder.build().runAsync();
