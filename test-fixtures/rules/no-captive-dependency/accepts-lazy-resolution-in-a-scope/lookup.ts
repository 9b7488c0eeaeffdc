import type { AsyncServiceScope, ServiceCollection } from '@hostwright/host';

export class CustomerSession {
  async find(id: string): Promise<string> {
    const response = await fetch(`https://customers.example/${id}`);
    return response.text();
  }
}

export class CustomerLookup {
  constructor(private readonly openScope: () => AsyncServiceScope) {}

  async find(id: string): Promise<string> {
    await using scope = this.openScope();
    return await scope.services.getRequiredService(CustomerSession).find(id);
  }
}

export function addCustomers(services: ServiceCollection): void {
  services.addScoped(CustomerSession);
  services.addSingleton(CustomerLookup, (provider) => new CustomerLookup(() => provider.createAsyncScope()));
}
