import { createServer } from 'node:http';
import { BackgroundService } from '@hostwright/host';

export class MetricsEndpoint extends BackgroundService {
  private readonly server = createServer((_, response) => response.end('up 1\n'));
  private release!: () => void;
  private readonly released = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  override async stopAsync(signal: AbortSignal): Promise<void> {
    this.server.close();
    this.release();
    await super.stopAsync(signal);
  }

  protected override async executeAsync(): Promise<void> {
    this.server.listen(9464);
    await this.released;
  }
}
