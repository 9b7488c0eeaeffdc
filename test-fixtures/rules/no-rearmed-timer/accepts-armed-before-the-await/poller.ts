export class Poller {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly poll: () => Promise<void>) {}

  async tick(): Promise<void> {
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
    await this.poll();
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
