import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

const FOR_EVER = Number.MAX_SAFE_INTEGER;

export class BuoyLight extends BackgroundService {
  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    setInterval(() => console.info('flash'), 2_000);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return BuoyLight.executeAsync
    await sleep(FOR_EVER);
  }
}
