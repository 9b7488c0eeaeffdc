import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface QueueGauge {
  report(): Promise<void>;
}

export class QueueDepthReporter extends BackgroundService {
  constructor(private readonly gauge: QueueGauge) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    do {
//  ^^ require-cancellation-observation
      await this.gauge.report();
      await sleep(15_000);
    } while (true);
  }
}
