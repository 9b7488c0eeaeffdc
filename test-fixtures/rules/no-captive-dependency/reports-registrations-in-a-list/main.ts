import { Host, type ServiceCollection } from '@hostwright/host';

class Session {
  readonly statements: string[] = [];
}

class Ledger {
  static inject = [Session] as const;
//                 ^^^^^^^ no-captive-dependency
  constructor(readonly session: Session) {}
}

function addStorage(services: ServiceCollection): void {
  services.addScoped(Session);
}

function addLedger(services: ServiceCollection): void {
  services.addSingleton(Ledger);
}

const builder = Host.createApplicationBuilder();
for (const add of [addStorage, addLedger]) add(builder.services);
await builder.build().runAsync();
