export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  private busy = false;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      void this.schedule();
    }, 1_000);
  }

  private async schedule(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (const repo of await this.due()) await this.enqueue(repo);
      this.busy = false;
    } catch (error) {
      this.busy = false;
      console.error('scheduling failed', error);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
