import { setTimeout as pause } from 'node:timers/promises';

export class Poller {
  private stopped = false;
  private polling: Promise<void> | undefined;

  constructor(private readonly source: { fetch(): Promise<void> }) {}

  start(): void {
    this.polling = this.poll().catch((error: unknown) => console.error('polling failed', error));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.polling;
  }

  private async poll(): Promise<void> {
    while (!this.stopped) {
      await this.source.fetch();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `fetch`
      await pause(1_000);
    }
  }
}
