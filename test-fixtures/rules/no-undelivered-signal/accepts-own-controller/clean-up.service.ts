import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class CleanUpService implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  @Cron('0 * * * *')
  async removeExpired(): Promise<void> {
    await fetch('https://store.example', { method: 'DELETE', signal: this.stopping.signal });
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }
}
