export class Poller {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async tick(): Promise<void> {
    await this.poll();
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
//               ^^^^^^^^^^ no-rearmed-timer although `Poller.stop` may have cleared it
  }
}
