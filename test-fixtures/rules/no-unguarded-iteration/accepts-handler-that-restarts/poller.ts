export class Poller {
  private stopped = false;

  constructor(private readonly source: { fetch(): Promise<void> }) {}

  start(): void {
    this.poll().catch((error: unknown) => {
      console.error('polling failed', error);
      setTimeout(() => this.start(), 5_000);
    });
  }

  stop(): void {
    this.stopped = true;
  }

  private async poll(): Promise<void> {
    while (!this.stopped) await this.source.fetch();
  }
}
