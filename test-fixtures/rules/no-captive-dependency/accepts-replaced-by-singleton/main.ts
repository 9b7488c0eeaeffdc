import { Host, serviceDescriptors } from '@hostwright/host';
import { addGeo, GeoClient } from './geo.js';

class RoutePlanner {
  static inject = [GeoClient] as const;

  constructor(private readonly geo: GeoClient) {}

  async plan(from: string, to: string): Promise<string> {
    return `${await this.geo.locate(from)} to ${await this.geo.locate(to)}`;
  }
}

const builder = Host.createApplicationBuilder();
addGeo(builder.services);
builder.services.replace(serviceDescriptors.singleton(GeoClient));
builder.services.addSingleton(RoutePlanner);
await builder.build().runAsync();
