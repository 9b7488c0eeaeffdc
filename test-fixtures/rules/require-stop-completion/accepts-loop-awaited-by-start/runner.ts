import { setTimeout as delay } from 'node:timers/promises';

export class Runner {
  private running = true;

  constructor(private readonly work: () => Promise<void>) {}

  async run(): Promise<void> {
    await this.loop();
  }

  async stop(): Promise<void> {
    this.running = false;
  }

  private async loop(): Promise<void> {
    while (this.running) {
      await this.work();
      await delay(1_000);
//          ^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
