import { Host, type ServiceProvider } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  constructor(private readonly session: Session) {}

  size(): number {
    return this.session.statements.length;
  }
}

function makeLedger(provider: ServiceProvider): Ledger {
  return new Ledger(provider.getRequiredService(Session));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(Session);
builder.services.addSingleton(Ledger, (provider) => makeLedger(provider));
await builder.build().runAsync();
