import { asClass, createContainer } from 'awilix';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  readonly session: Session;

  constructor({ session }: { session: Session }) {
    this.session = session;
  }
}

const container = createContainer();
container.register({
  session: asClass(Session).scoped(),
  mailer: asClass(Mailer),
});

export function handle(): unknown {
  const scope = container.createScope();
  return scope.resolve<Mailer>('mailer').session;
}
