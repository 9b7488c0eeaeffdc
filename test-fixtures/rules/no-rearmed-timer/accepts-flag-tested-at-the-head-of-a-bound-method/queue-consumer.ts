export class QueueConsumer {
  private isEnabled = false;

  constructor(private readonly take: () => Promise<number>) {}

  start(): void {
    if (this.isEnabled) return;
    this.isEnabled = true;
    void this.consume();
  }

  stop(): void {
    if (!this.isEnabled) return;
    this.isEnabled = false;
  }

  private async consume(): Promise<void> {
    if (!this.isEnabled) {
      console.warn('not enabled');
      return;
    }
    const taken = await this.take().catch(() => 0);
    this.schedule(taken > 0 ? 0 : 1_000);
  }

  private schedule(milliseconds: number): void {
    setTimeout(this.consume.bind(this), milliseconds);
  }
}
