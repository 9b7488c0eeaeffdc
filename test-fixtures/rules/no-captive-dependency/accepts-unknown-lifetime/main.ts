import { addSearch, SearchSession } from '@acme/search';
import { Host, type HostedService } from '@hostwright/host';

class IndexWarmer implements HostedService {
  static inject = [SearchSession] as const;

  constructor(private readonly session: SearchSession) {}

  async startAsync(): Promise<void> {
    await this.session.warm();
  }

  async stopAsync(): Promise<void> {}
}

const builder = Host.createApplicationBuilder();
addSearch(builder.services);
builder.services.addHostedService(IndexWarmer);
await builder.build().runAsync();
