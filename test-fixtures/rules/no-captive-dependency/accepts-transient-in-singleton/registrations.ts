import type { ServiceCollection } from '@hostwright/host';
import { EntityManager } from './entity-manager.js';

export class Outbox {
  static inject = [EntityManager] as const;

  constructor(private readonly entities: EntityManager) {}

  async publish(): Promise<void> {
    await this.entities.flush();
  }
}

export function addOutbox(services: ServiceCollection): void {
  services.addTransient(EntityManager);
  services.addSingleton(Outbox);
}
