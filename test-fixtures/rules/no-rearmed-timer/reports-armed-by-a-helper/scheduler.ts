export class Scheduler {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly run: () => Promise<void>) {}

  start(): void {
    this.schedule();
  }

  async shutdown(): Promise<void> {
    clearTimeout(this.timer);
  }

  private schedule(): void {
    this.timer = setTimeout(() => void this.execute(), 5_000);
//                                     ^^^^^^^^^^^^ no-floating-work
//               ^^^^^^^^^^ no-rearmed-timer
  }

  private async execute(): Promise<void> {
    await this.run();
    this.schedule();
  }
}
