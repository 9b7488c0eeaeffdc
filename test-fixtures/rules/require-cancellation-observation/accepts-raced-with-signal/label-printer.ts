import { BackgroundService } from '@hostwright/host';
import { raceSignal } from './race-signal.js';

interface LabelQueue {
  take(): Promise<string>;
}

export class LabelPrinter extends BackgroundService {
  constructor(private readonly labels: LabelQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      const label = await raceSignal(this.labels.take(), signal);
      console.info(`printing ${label}`);
    }
  }
}
