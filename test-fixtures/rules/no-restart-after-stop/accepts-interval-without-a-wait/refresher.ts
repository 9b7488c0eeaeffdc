export class Refresher {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly load: () => Promise<void>) {
    this.begin().catch(console.error);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    this.timer = setInterval(() => this.load().catch(console.error), 60_000);
  }
}
