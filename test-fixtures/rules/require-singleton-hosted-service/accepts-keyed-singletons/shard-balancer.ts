import { BackgroundService, delay } from '@hostwright/host';

export class ShardBalancer extends BackgroundService {
  constructor(private readonly region: string) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch(`https://${this.region}.cluster.example/balance`, { method: 'POST', signal });
      await delay(10_000, signal);
    }
  }
}
