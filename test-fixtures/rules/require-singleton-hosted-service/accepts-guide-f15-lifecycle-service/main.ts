import { Host, type HostedLifecycleService } from '@hostwright/host';

class Announcer implements HostedLifecycleService {
  async startingAsync(): Promise<void> {
    console.log('starting');
  }

  async startAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://registry.example/instances', { method: 'POST', signal });
  }

  async startedAsync(): Promise<void> {
    console.log('started');
  }

  async stoppingAsync(): Promise<void> {
    console.log('stopping');
  }

  async stopAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://registry.example/instances', { method: 'DELETE', signal });
  }

  async stoppedAsync(): Promise<void> {
    console.log('stopped');
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addHostedService(Announcer);
await builder.build().runAsync();
