export class Worker {
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(private readonly queue: { take(): Promise<void> }) {}

  start(): void {
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) await this.queue.take();
  }
}
