export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();

  constructor(private readonly poll: (signal: AbortSignal) => Promise<void>) {}

  async tick(): Promise<void> {
    await this.poll(this.stopping.signal);
    this.timer = setTimeout(() => void this.tick(), 1_000);
//                                     ^^^^^^^^^ no-floating-work
  }

  stop(): void {
    this.stopping.abort();
    clearTimeout(this.timer);
  }
}
