import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class CacheService implements OnModuleInit, OnModuleDestroy {
  private stopped = false;
  private refreshing: Promise<void> | undefined;

  constructor(private readonly rates: { load(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    await this.rates.load();
    this.refreshing = this.refresh().catch((error: unknown) => console.error(error));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.refreshing;
  }

  private async refresh(): Promise<void> {
    while (!this.stopped) {
      await pause(60_000);
      await this.rates.load();
    }
  }
}
