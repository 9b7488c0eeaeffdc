import { asClass, createContainer, InjectionMode } from 'awilix';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  readonly session: Session;

  constructor(session: Session) {
//            ^^^^^^^^^^^^^^^^ no-captive-dependency
    this.session = session;
  }
}

const container = createContainer({ injectionMode: InjectionMode.CLASSIC });
container.register({
  session: asClass(Session).scoped(),
  mailer: asClass(Mailer).singleton(),
});

export function handle(): unknown {
  const scope = container.createScope();
  return scope.resolve<Mailer>('mailer').session;
}
