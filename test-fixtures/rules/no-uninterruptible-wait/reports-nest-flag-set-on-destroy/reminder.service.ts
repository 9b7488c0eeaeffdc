import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

@Injectable()
export class ReminderService implements OnModuleInit, OnModuleDestroy {
  private stopped = false;

  onModuleInit(): void {
    this.loop().catch((error: unknown) => console.error('reminders stopped', error));
  }

  onModuleDestroy(): void {
//^^^^^^^^^^^^^^^ require-stop-completion
    this.stopped = true;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      await fetch('https://mail.example/reminders', { method: 'POST' });
      await sleep(60_000);
//          ^^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
