import { asClass, createContainer } from 'awilix';

export class Session {
  readonly lines: string[] = [];
}

export class Wrapper {
  readonly session: Session;

  constructor({ session }: { session: Session }) {
    this.session = session;
  }
}

export class Mailer {
  readonly session: Session;

  constructor({ wrapper }: { wrapper: Wrapper }) {
//              ^^^^^^^ no-captive-dependency Mailer → wrapper → session
    this.session = wrapper.session;
  }
}

const container = createContainer();
container.register({
  session: asClass(Session).scoped(),
  wrapper: asClass(Wrapper),
  mailer: asClass(Mailer).singleton(),
});

export function handle(): unknown {
  const scope = container.createScope();
  return scope.resolve<Mailer>('mailer').session;
}
