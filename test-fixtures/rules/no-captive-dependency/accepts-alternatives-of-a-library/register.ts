import type { ServiceCollection } from '@hostwright/host';

export class Session {
  readonly statements: string[] = [];
}

export class Ledger {
  static inject = [Session] as const;
  constructor(readonly session: Session) {}
}

export function addInMemory(services: ServiceCollection): void {
  services.addSingleton(Session).addSingleton(Ledger);
}

export function addOnDisk(services: ServiceCollection): void {
  services.addScoped(Session).addScoped(Ledger);
}
