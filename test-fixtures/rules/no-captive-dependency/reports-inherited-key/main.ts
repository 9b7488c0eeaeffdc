import { Host, inheritedKey } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  static inject = [inheritedKey(Session)] as const;
//                 ^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
  constructor(private readonly session: Session) {}

  size(): number {
    return this.session.statements.length;
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addKeyedScoped(Session, 'north');
builder.services.addKeyedSingleton(Ledger, 'north');
await builder.build().runAsync();
