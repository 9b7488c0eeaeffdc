import { Host, inheritedKey } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  static inject = [inheritedKey(Session)] as const;
  constructor(private readonly session: Session) {}

  size(): number {
    return this.session.statements.length;
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addKeyedScoped(Session, 'south');
builder.services.addKeyedSingleton(Session, 'north');
builder.services.addKeyedSingleton(Ledger, 'north');
await builder.build().runAsync();
