export class Consumer {
  private stopped = false;
  private failures = 0;

  constructor(private readonly queue: { receive(): Promise<void> }) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.queue.receive();
        this.failures = 0;
      } catch (error) {
//      ^^^^^ no-unthrottled-loop error of `receive`
        this.failures += 1;
        console.error(this.failures, error);
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
