import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';

@Injectable()
export class OutboxService implements OnApplicationBootstrap, OnModuleDestroy {
  private active = true;

  onApplicationBootstrap(): void {
    void this.publishForever();
//       ^^^^^^^^^^^^^^^^^^^ no-floating-work
  }

  onModuleDestroy(): void {
//^^^^^^^^^^^^^^^ require-stop-completion
    this.active = false;
  }

  private async publishForever(): Promise<void> {
    while (this.active) {
      await fetch('https://outbox.example/next', { method: 'POST' });
      await delay(500);
    }
  }
}
