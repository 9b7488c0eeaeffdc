export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async tick(): Promise<void> {
    await this.poll();
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
  }
}
