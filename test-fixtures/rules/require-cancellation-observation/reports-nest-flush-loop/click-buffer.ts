import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class ClickBuffer implements OnModuleInit {
  private readonly clicks: string[] = [];

  onModuleInit(): void {
    this.flushLoop().catch((error: unknown) => console.error('clicks are lost', error));
  }

  private async flushLoop(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation ClickBuffer
      await fetch('https://stats.example/clicks', { method: 'POST', body: this.clicks.splice(0).join('\n') });
      await delay(10_000);
    }
  }
}
