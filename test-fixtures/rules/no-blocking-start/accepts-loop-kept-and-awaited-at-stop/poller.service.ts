import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class PollerService implements OnModuleInit, OnModuleDestroy {
  private stopped = false;
  private polling: Promise<void> | undefined;

  constructor(private readonly inbox: { fetch(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    this.polling = this.poll();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.polling;
  }

  private async poll(): Promise<void> {
    while (!this.stopped) {
      await this.inbox.fetch();
      await pause(1_000);
    }
  }
}
