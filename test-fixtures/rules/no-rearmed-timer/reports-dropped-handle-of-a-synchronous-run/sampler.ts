export class Sampler {
  readonly samples: number[] = [];

  start(): void {
    this.samples.push(process.memoryUsage().rss);
    setTimeout(() => this.start(), 1_000);
//  ^^^^^^^^^^ no-rearmed-timer
  }

  stop(): void {
    this.samples.length = 0;
  }
}
