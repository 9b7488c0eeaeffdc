import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class DigestMailer implements OnModuleInit, OnModuleDestroy {
  private paused = false;
  private stopped = false;
  private mailing: Promise<void> | undefined;

  onModuleInit(): void {
    this.mailing = this.mailDigests();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.mailing;
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  private async mailDigests(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation shutdown
      await sleep(60_000);
      if (this.paused) {
        continue;
      }
      console.info('digest mailed');
    }
  }
}
