import { BackgroundService, delay } from '@hostwright/host';

interface Cache {
  load(key: string, signal: AbortSignal): Promise<void>;
}

export class CacheWarmer extends BackgroundService {
  constructor(private readonly cache: Cache) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await delay(5_000, signal);
    for (const key of ['products', 'prices', 'taxes']) {
      await this.cache.load(key, signal);
    }
    console.info('cache is warm');
  }
}
