import type { ServiceCollection } from '@hostwright/host';

export class LockSession {
  async acquire(name: string): Promise<void> {
    await fetch(`https://locks.example/${name}`, { method: 'PUT' });
  }
}

export class Locks {
  static inject = [LockSession] as const;
//                 ^^^^^^^^^^^ no-captive-dependency

  constructor(private readonly session: LockSession) {}

  async lock(name: string): Promise<void> {
    await this.session.acquire(name);
  }
}

export function addLocks(services: ServiceCollection): void {
  services.tryAddScoped(LockSession);
  services.tryAddSingleton(Locks);
}
