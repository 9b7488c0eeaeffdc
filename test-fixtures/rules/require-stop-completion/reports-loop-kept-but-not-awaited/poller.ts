import { setTimeout as delay } from 'node:timers/promises';

export class Poller {
  private running = false;
  private done: Promise<void> | undefined;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.running = true;
    this.done = this.loop();
//              ^^^^^^^^^ no-floating-work
  }

  async close(): Promise<void> {
//      ^^^^^ require-stop-completion
    this.running = false;
  }

  private async loop(): Promise<void> {
    while (this.running) {
      await this.poll();
      await delay(1_000);
//          ^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
