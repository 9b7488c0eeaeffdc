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

export const container = createContainer();
container.register({
  session: asClass(Session).singleton(),
  mailer: asClass(Mailer).singleton(),
});
