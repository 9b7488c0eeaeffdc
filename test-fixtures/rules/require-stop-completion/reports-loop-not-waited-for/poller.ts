import { setTimeout as delay } from 'node:timers/promises';

export class Poller {
  private running = false;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.running = true;
    void this.loop();
//       ^^^^^^^^^ no-floating-work
  }

  async stop(): Promise<void> {
//      ^^^^ require-stop-completion does not wait for `loop`
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
