export class Scheduler {
  private timer: NodeJS.Timeout | undefined;
  private running = true;

  constructor(private readonly run: () => Promise<void>) {}

  async shutdown(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
  }

  schedule(): void {
    if (!this.running) return;
    this.timer = setTimeout(() => void this.execute(), 5_000);
//                                     ^^^^^^^^^^^^ no-floating-work
  }

  private async execute(): Promise<void> {
    await this.run();
    this.schedule();
  }
}
