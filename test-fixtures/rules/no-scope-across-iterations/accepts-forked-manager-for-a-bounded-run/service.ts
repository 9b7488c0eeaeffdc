import type { EntityManager } from '@mikro-orm/mysql';
import { Session } from './session';

export class Sweeper {
  constructor(private readonly entities: EntityManager) {}

  async sweep(users: readonly string[]): Promise<void> {
    const em = this.entities.fork();
    for (const user of users) {
      await em.nativeDelete(Session, { user, expired: true });
    }
  }
}
