export class Refresher {
  private timer: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();

  constructor(private readonly load: (signal: AbortSignal) => Promise<void>) {
    this.begin().catch(console.error);
  }

  stop(): void {
    this.stopping.abort();
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    await this.load(this.stopping.signal);
    this.timer = setInterval(() => console.info('refresh'), 60_000);
  }
}
