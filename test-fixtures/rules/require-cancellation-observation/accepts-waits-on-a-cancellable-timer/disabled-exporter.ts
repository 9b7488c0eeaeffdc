import { BackgroundService, delay } from '@hostwright/host';

const LONGEST_DELAY = 2 ** 31 - 1;

export class DisabledExporter extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await delay(LONGEST_DELAY, signal);
  }
}
