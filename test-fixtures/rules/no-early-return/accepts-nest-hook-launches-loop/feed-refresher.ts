import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class FeedRefresher implements OnModuleInit, OnModuleDestroy {
  private readonly controller = new AbortController();
  private refreshing: Promise<void> | undefined;

  onModuleInit(): void {
    this.refreshing = this.refreshAll(this.controller.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.controller.abort();
    await this.refreshing?.catch(() => undefined);
  }

  private async refreshAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://feeds.example.org/refresh', { method: 'POST', signal });
      await sleep(60_000, undefined, { signal });
    }
  }
}
