export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  private busy = false;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.schedule().catch((error: unknown) => console.error('scheduling failed', error));
    }, 1_000);
  }

  private async schedule(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
//  ^^^^^^^^^^^^^^^^ no-overlapping-runs
    for (const repo of await this.due()) await this.enqueue(repo);
    this.busy = false;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
