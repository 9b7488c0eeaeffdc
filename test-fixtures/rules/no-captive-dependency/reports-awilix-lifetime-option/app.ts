import { asClass, createContainer, Lifetime } from 'awilix';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  readonly session: Session;

  constructor({ session }: { session: Session }) {
//              ^^^^^^^ no-captive-dependency scoped `session`
    this.session = session;
  }
}

const container = createContainer();
container.register({
  session: asClass(Session, { lifetime: Lifetime.SCOPED }),
  mailer: asClass(Mailer, { lifetime: 'SINGLETON' }),
});

export function handle(): unknown {
  const scope = container.createScope();
  return scope.resolve<Mailer>('mailer').session;
}
