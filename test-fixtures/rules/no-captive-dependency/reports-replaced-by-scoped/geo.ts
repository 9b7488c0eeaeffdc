import type { ServiceCollection } from '@hostwright/host';

export class GeoClient {
  async locate(address: string): Promise<string> {
    const response = await fetch(`https://geo.example/${address}`);
    return response.text();
  }
}

export class RoutePlanner {
  static inject = [GeoClient] as const;
//                 ^^^^^^^^^ no-captive-dependency

  constructor(private readonly geo: GeoClient) {}

  async plan(from: string, to: string): Promise<string> {
    return `${await this.geo.locate(from)} to ${await this.geo.locate(to)}`;
  }
}

export function addRoutes(services: ServiceCollection): void {
  services.addSingleton(GeoClient);
  services.addSingleton(RoutePlanner);
}
