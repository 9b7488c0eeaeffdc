import { setTimeout as delay } from 'node:timers/promises';

export class RepoScheduler {
  private isStopped = false;

  constructor(
    private readonly due: () => Promise<string[]>,
    private readonly enqueue: (repo: string) => Promise<void>,
  ) {}

  async run(): Promise<void> {
    while (!this.isStopped) {
      try {
        for (const repo of await this.due()) await this.enqueue(repo);
      } catch (error) {
        console.error('scheduling failed', error);
      }
      await delay(1_000);
    }
  }

  stop(): void {
    this.isStopped = true;
  }
}
