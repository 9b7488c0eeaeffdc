export class Ticker {
  private readonly timer: NodeJS.Timeout;

  constructor(tick: () => void) {
    this.timer = setInterval(tick, 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
