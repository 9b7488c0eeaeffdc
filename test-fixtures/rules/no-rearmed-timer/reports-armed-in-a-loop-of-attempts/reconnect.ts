export class Reconnect {
  private timer: NodeJS.Timeout | undefined;
  private attempts = 0;

  constructor(private readonly connect: () => Promise<void>) {}

  async run(): Promise<void> {
    try {
      await this.connect();
      this.attempts = 0;
    } catch {
      this.attempts += 1;
    }
    const delay = Math.min(1_000 * 2 ** this.attempts, 60_000);
    this.timer = setTimeout(() => {
//               ^^^^^^^^^^ no-rearmed-timer
      void this.run();
    }, delay);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.timer);
  }
}
