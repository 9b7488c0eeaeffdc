import { Host } from '@hostwright/host';
import { ContactCache, ContactRepository } from './contacts.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(ContactRepository);
builder.services.addSingleton(ContactCache);
await builder.build().runAsync();
