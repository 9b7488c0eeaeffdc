import { Host } from '@hostwright/host';
import { TemperatureReader } from './temperature-reader.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(TemperatureReader, () => new TemperatureReader('/dev/ttyS0'));
//               ^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService((provider) => provider.getRequiredService(TemperatureReader));
await builder.build().runAsync();
