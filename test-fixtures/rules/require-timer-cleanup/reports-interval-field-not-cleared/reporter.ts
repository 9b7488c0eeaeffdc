export class Reporter {
  private flushTimer: NodeJS.Timeout | undefined;
  private sampleTimer: NodeJS.Timeout | undefined;

  start(): void {
    if (this.sampleTimer) return;
    this.flushTimer = setInterval(() => console.info('flush'), 10_000);
    this.sampleTimer = setInterval(() => console.info(process.memoryUsage().rss), 1_000);
//                     ^^^^^^^^^^^ require-timer-cleanup the interval in `sampleTimer`
  }

  stop(): void {
    clearInterval(this.flushTimer);
  }
}
