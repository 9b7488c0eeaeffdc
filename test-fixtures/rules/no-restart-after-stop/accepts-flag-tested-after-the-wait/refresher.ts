export class Refresher {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly load: () => Promise<void>) {
    this.begin().catch(console.error);
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    await this.load();
    if (this.stopped) return;
    this.timer = setInterval(() => this.load().catch(console.error), 60_000);
  }
}
