import type { EntityManager } from '@mikro-orm/mysql';
import { Session } from './session';

export class Sweeper {
  private timer?: NodeJS.Timeout;

  constructor(private readonly entities: EntityManager) {}

  start(): void {
    const em = this.entities.fork();
//             ^^^^^^^^^^^^^^^^^^ no-scope-across-iterations Fork it inside
    this.timer = setInterval(() => {
      em.find(Session, { expired: true })
        .then((sessions) => em.removeAndFlush(sessions))
        .catch((error: unknown) => console.error(error));
    }, 60_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
