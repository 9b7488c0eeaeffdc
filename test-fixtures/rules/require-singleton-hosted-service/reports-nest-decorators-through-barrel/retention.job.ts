import { Cron, Injectable, Lifetime } from './common';

@Injectable({ scope: Lifetime.REQUEST })
//            ^^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class RetentionJob {
  @Cron('15 4 * * *')
  async purge(): Promise<void> {
    await fetch('https://store.example/purge', { method: 'POST' });
  }
}
