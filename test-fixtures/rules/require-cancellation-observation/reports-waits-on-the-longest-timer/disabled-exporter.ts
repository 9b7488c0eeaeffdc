import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

const LONGEST_DELAY = 2 ** 31 - 1;

export class DisabledExporter extends BackgroundService {
  protected override async executeAsync(): Promise<void> {
    await sleep(LONGEST_DELAY);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
  }
}
