import { once } from 'node:events';
import { createServer } from 'node:http';
import { BackgroundService } from '@hostwright/host';

export class MetricsEndpoint extends BackgroundService {
  private readonly server = createServer((_request, response) => response.end(`${process.uptime()}`));

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    this.server.listen({ port: 9_100, signal });
    await once(this.server, 'close');
  }
}
