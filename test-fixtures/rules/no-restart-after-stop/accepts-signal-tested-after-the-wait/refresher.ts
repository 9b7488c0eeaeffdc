export class Refresher {
  private timer: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();

  constructor(private readonly load: () => Promise<void>) {
    this.begin().catch(console.error);
  }

  stop(): void {
    this.stopping.abort();
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    await this.load();
    if (this.stopping.signal.aborted) return;
    this.timer = setInterval(() => this.load().catch(console.error), 60_000);
  }
}
