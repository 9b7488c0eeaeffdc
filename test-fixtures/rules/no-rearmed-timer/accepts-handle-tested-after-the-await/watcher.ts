export class Watcher {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly check: () => Promise<void>) {}

  start(): void {
    this.timer = setTimeout(() => void this.run(), 1_000);
//                                     ^^^^^^^^ no-floating-work
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async run(): Promise<void> {
    await this.check();
    if (this.timer) this.timer = setTimeout(() => void this.run(), 1_000);
//                                                     ^^^^^^^^ no-floating-work
  }
}
