import { Host } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  static inject = [Session] as const;
  constructor(readonly session: Session) {}
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Session);
for (const type of [Session, Ledger]) builder.services.addSingleton(type);
await builder.build().runAsync();
