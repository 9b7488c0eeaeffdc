export class Reporter {
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.timer = setInterval(() => console.info('flush'), 10_000);
  }

  stop(): void {
    const { timer } = this;
    this.timer = undefined;
    if (timer) clearInterval(timer);
  }
}
