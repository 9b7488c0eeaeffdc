export class Poller {
  private timer?: NodeJS.Timeout;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    this.timer = setTimeout(() => void this.tick(), 1_000);
  }

  private async tick(): Promise<void> {
    try {
      await this.poll();
    } catch (error) {
      console.error('poll failed', error);
    } finally {
      this.timer = setTimeout(() => void this.tick(), 1_000);
//                 ^^^^^^^^^^ no-rearmed-timer
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
