export class Refresher {
  private timer: NodeJS.Timeout | undefined;
  private readonly ready: Promise<void>;

  constructor(private readonly load: () => Promise<void>) {
    this.ready = this.begin();
  }

  async stop(): Promise<void> {
    await this.ready;
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    await this.load();
    this.timer = setInterval(() => console.info('refresh'), 60_000);
  }
}
