export class Sampler {
  private closed = false;

  run(): void {
    if (this.closed) return;
    console.info(process.memoryUsage().rss);
    setTimeout(() => this.run(), 1_000).unref();
  }

  close(): void {
    this.closed = true;
  }
}
