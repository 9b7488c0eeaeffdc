export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> | undefined;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.current = this.tick();
  }

  async stop(): Promise<void> {
    await this.current;
    clearTimeout(this.timer);
  }

  private async tick(): Promise<void> {
    await this.poll();
    this.timer = setTimeout(() => this.start(), 1_000);
  }
}
