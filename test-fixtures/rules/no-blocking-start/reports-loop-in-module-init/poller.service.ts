import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class PollerService implements OnModuleInit, OnModuleDestroy {
  private stopped = false;

  constructor(private readonly inbox: { fetch(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    while (!this.stopped) {
//  ^^^^^^^^^^^^^^^^^^^^^ no-blocking-start this loop lasts until the stop
      await this.inbox.fetch();
      await pause(1_000);
    }
  }

  onModuleDestroy(): void {
    this.stopped = true;
  }
}
