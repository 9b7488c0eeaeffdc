import { asClass, asValue, createContainer } from 'awilix';

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
  mailer: asClass(Mailer).singleton(),
});

export function handle(): unknown {
  const scope = container.createScope();
  scope.register({ session: asValue(new Session()) });
  return scope.resolve<Mailer>('mailer').session;
}
