import { BackgroundService, delay } from '@hostwright/host';

interface MetricsStore {
  collect(): Promise<Map<string, number>>;
  save(values: Map<string, number>): Promise<void>;
}

export class MetricsCollector extends BackgroundService {
  constructor(private readonly metrics: MetricsStore) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.collectOnce();
      await delay(60_000, signal);
    }
  }

  private async collectOnce(): Promise<void> {
    await this.metrics.save(await this.metrics.collect());
  }
}
