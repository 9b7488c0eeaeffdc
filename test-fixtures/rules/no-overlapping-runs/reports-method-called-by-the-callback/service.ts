export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
//                           ^^^^^ no-overlapping-runs
      this.schedule().catch((error: unknown) => console.error('scheduling failed', error));
    }, 5_000);
  }

  private async schedule(): Promise<void> {
    const repos = await this.due();
    for (const repo of repos) await this.enqueue(repo);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
