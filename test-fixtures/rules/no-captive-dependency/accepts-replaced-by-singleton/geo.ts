import type { ServiceCollection } from '@hostwright/host';

export class GeoClient {
  async locate(address: string): Promise<string> {
    const response = await fetch(`https://geo.example/${address}`);
    return response.text();
  }
}

export function addGeo(services: ServiceCollection): void {
  services.addScoped(GeoClient);
}
