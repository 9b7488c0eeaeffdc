import { BackgroundService, delay, Host } from '@hostwright/host';
import { Registry } from './registry.js';

class LogRotator extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://logs.example/rotate', { method: 'POST', signal });
      await delay(3_600_000, signal);
    }
  }
}

export const permissions = new Registry().addScoped(LogRotator);

const builder = Host.createApplicationBuilder();
builder.services.addHostedService(LogRotator);
await builder.build().runAsync();
