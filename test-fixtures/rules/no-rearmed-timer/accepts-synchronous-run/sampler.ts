export class Sampler {
  readonly samples: number[] = [];
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.samples.push(process.memoryUsage().rss);
    this.timer = setTimeout(() => this.start(), 1_000);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
