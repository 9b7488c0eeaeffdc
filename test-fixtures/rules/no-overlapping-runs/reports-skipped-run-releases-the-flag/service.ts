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
    try {
      if (this.busy) return;
//    ^^^^^^^^^^^^^^^^^^^^^^ no-overlapping-runs
      this.busy = true;
      for (const repo of await this.due()) await this.enqueue(repo);
    } catch (error) {
      console.error('scheduling failed', error);
    } finally {
      this.busy = false;
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
