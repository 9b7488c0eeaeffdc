import { setTimeout as delay } from 'node:timers/promises';

export class Poller {
  private running = false;
  private busy = false;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.running = true;
    void this.loop();
//       ^^^^^^^^^ no-floating-work
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.whenIdle();
  }

  private async whenIdle(): Promise<void> {
    while (this.busy) await delay(10);
  }

  private async loop(): Promise<void> {
    while (this.running) {
      this.busy = true;
      await this.poll();
      this.busy = false;
      await delay(1_000);
//          ^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
