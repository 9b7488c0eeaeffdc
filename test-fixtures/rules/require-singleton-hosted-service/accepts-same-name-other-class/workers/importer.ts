import { BackgroundService, delay } from '@hostwright/host';

export class Importer extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(1_000, signal);
    }
  }
}
