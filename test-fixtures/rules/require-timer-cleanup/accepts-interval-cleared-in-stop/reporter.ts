export class Reporter {
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.timer ??= setInterval(() => console.info('flush'), 10_000);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = undefined;
  }
}
