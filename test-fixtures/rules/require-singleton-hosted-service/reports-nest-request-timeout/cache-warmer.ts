import { Injectable, Scope } from '@nestjs/common';
import { Timeout } from '@nestjs/schedule';

@Injectable({ scope: Scope.REQUEST })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class CacheWarmer {
  @Timeout('warm-cache', 3_000)
  async warm(): Promise<void> {
    await fetch('https://shop.example/cache/warm', { method: 'POST' });
  }
}
