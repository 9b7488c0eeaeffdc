export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(async () => {
      clearInterval(this.timer);
      try {
        for (const repo of await this.due()) await this.enqueue(repo);
      } catch (error) {
        console.error('scheduling failed', error);
      } finally {
        this.start();
      }
    }, 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
