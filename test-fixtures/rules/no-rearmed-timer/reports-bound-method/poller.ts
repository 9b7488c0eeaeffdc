export class Poller {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly poll: () => Promise<number>) {}

  async tick(): Promise<void> {
    const found = await this.poll();
    this.timer = setTimeout(this.tick.bind(this), found > 0 ? 0 : 1_000);
//                          ^^^^^^^^^^^^^^^^^^^^ no-floating-work
//               ^^^^^^^^^^ no-rearmed-timer
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
  }
}
