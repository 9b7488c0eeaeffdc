import { setTimeout as pause } from 'node:timers/promises';

export class Poller {
  private stopped = false;

  constructor(private readonly source: { fetch(): Promise<void> }) {}

  async run(): Promise<void> {
    try {
      while (!this.stopped) await this.source.fetch();
    } catch (error) {
      console.error(error);
      await pause(5_000);
      await this.run();
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
