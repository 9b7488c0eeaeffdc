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
//  ^^^^^^^^^^^^^^^^ no-overlapping-runs
    const repos = await this.due().catch(() => []);
    if (repos.length === 0) return;
    await Promise.allSettled(repos.map((repo) => this.enqueue(repo)));
    this.busy = false;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
