import { BackgroundService, delay } from '@hostwright/host';

interface QueueGauge {
  report(): Promise<void>;
}

export class QueueDepthReporter extends BackgroundService {
  constructor(private readonly gauge: QueueGauge) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    do {
      await this.gauge.report();
      await delay(15_000, signal);
    } while (!signal.aborted);
  }
}
