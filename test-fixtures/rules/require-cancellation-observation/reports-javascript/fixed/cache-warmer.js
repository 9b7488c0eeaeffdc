import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

export class CacheWarmer extends BackgroundService {
  constructor(cache) {
    super();
    this.cache = cache;
  }

  async executeAsync(signal) {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.cache.warm();
      await sleep(120_000);
    }
  }
}
