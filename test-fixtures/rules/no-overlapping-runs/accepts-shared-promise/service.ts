export class RepoScheduler {
  private timer?: NodeJS.Timeout;

  private running?: Promise<void>;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      if (this.running) return;
      this.running = this.schedule().finally(() => {
        this.running = undefined;
      });
      this.running.catch((error: unknown) => console.error('scheduling failed', error));
    }, 1_000);
  }

  private async schedule(): Promise<void> {
    for (const repo of await this.due()) await this.enqueue(repo);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
