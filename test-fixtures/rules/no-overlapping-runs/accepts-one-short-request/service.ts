export class Rates {
  private timer?: NodeJS.Timeout;
  private rate = 1;

  constructor(private readonly load: () => Promise<number>) {}

  start(): void {
    this.timer = setInterval(async () => {
      try {
        this.rate = await this.load();
      } catch (error) {
        console.warn('rate is stale', error);
      }
    }, 10_000);
  }

  get current(): number {
    return this.rate;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
