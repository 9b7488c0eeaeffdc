export class Refresher {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly load: () => Promise<void>) {
    console.info('made');
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async begin(): Promise<void> {
    await this.load();
    this.timer = setInterval(() => this.load().catch(console.error), 60_000);
  }
}
