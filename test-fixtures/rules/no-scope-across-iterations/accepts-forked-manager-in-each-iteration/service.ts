import type { EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as delay } from 'node:timers/promises';
import { Job } from './job';

export class Dispatcher {
  private isStopped = false;

  constructor(private readonly entities: EntityManager) {}

  async run(): Promise<void> {
    while (!this.isStopped) {
      const em = this.entities.fork();
      const jobs = await em.find(Job, { state: 'open' });
      for (const job of jobs) job.state = 'taken';
      await em.flush();
      await delay(1_000);
    }
  }

  stop(): void {
    this.isStopped = true;
  }
}
