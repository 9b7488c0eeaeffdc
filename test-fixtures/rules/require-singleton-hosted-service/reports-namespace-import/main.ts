import * as hosting from '@hostwright/host';

class AuditShipper extends hosting.BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://audit.example/ship', { method: 'POST', signal });
      await hosting.delay(20_000, signal);
    }
  }
}

const builder = hosting.Host.createApplicationBuilder();
builder.services.addScoped(hosting.HostedService, AuditShipper);
//               ^^^^^^^^^ require-singleton-hosted-service
await builder.build().runAsync();
