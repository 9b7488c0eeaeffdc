import { Host } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  static get inject() {
    return [Session] as const;
//          ^^^^^^^ no-captive-dependency
  }
  constructor(readonly session: Session) {}
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Session);
builder.services.addSingleton(Ledger);
await builder.build().runAsync();
