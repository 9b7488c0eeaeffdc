export class Retry {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly connect: () => Promise<void>) {}

  async attempt(): Promise<void> {
    try {
      await this.connect();
    } catch {
      this.timer = setTimeout(() => void this.attempt(), 3_000);
//                 ^^^^^^^^^^ no-rearmed-timer
    }
  }

  disconnect(): void {
    clearTimeout(this.timer);
  }
}
