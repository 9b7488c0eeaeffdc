export class Worker {
  private stopped = false;

  constructor(private readonly take: () => Promise<void>) {}

  async start(): Promise<void> {
    while (!this.stopped) await this.take();
  }

  stop(): void {
    this.stopped = true;
  }
}
