import { Injectable, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class OutboxService implements OnModuleInit {
  constructor(private readonly outbox: { flush(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ no-blocking-start this loop lasts
      try {
        await this.outbox.flush();
      } catch (error) {
        console.error(error);
      }
      await pause(5_000);
    }
  }
}
