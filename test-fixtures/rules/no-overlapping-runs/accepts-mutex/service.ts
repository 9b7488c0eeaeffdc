export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly mutex: { runExclusive(work: () => Promise<void>): Promise<void> },
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(async () => {
      try {
        await this.mutex.runExclusive(async () => {
          for (const repo of await this.due()) await this.enqueue(repo);
        });
      } catch (error) {
        console.error('scheduling failed', error);
      }
    }, 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
