import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class DigestMailer implements OnModuleInit, BeforeApplicationShutdown {
  private readonly controller = new AbortController();
  private paused = false;
  private mailing: Promise<void> | undefined;

  onModuleInit(): void {
    this.mailing = this.mailDigests(this.controller.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.controller.abort();
    await this.mailing?.catch(() => undefined);
  }

  pause(): void {
    this.paused = true;
  }

  private async mailDigests(signal: AbortSignal): Promise<void> {
    while (true) {
      await sleep(60_000, undefined, { signal });
      if (this.paused) {
        continue;
      }
      console.info('digest mailed');
    }
  }
}
