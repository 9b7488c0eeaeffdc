export class Worker {
  private stopped = false;

  constructor(private readonly queue: { receive(): Promise<void> }) {}

  async run(): Promise<void> {
    while (!this.stopped) await this.queue.receive();
  }

  stop(): void {
    this.stopped = true;
  }
}
