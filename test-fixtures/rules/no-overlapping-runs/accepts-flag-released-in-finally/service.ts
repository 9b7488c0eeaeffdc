export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  private busy = false;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(async () => {
      if (this.busy) return;
      this.busy = true;
      try {
        for (const repo of await this.due()) await this.enqueue(repo);
      } catch (error) {
        console.error('scheduling failed', error);
      } finally {
        this.busy = false;
      }
    }, 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
