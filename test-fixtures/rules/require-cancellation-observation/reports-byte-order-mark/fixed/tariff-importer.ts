import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Tariffs {
  importLatest(): Promise<void>;
}

export class TariffImporter extends BackgroundService {
  constructor(private readonly tariffs: Tariffs) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.tariffs.importLatest();
      await sleep(3_600_000);
    }
  }
}
