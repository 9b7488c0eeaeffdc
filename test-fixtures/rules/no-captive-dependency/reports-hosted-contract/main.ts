import { Host, HostedService } from '@hostwright/host';

class Registration {
  async announce(signal: AbortSignal): Promise<void> {
    await fetch('https://registry.example/instances', { method: 'POST', signal });
  }
}

class Announcer implements HostedService {
  static inject = [Registration] as const;
//                 ^^^^^^^^^^^^ no-captive-dependency

  constructor(private readonly registration: Registration) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    await this.registration.announce(signal);
  }

  async stopAsync(): Promise<void> {}
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Registration);
builder.services.addSingleton(HostedService, Announcer);
await builder.build().runAsync();
