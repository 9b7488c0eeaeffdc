import { asClass, createContainer } from 'awilix';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  constructor(readonly cradle: { session: Session }) {
    console.log(cradle.session.lines);
  }
}

const container = createContainer({ strict: true });
container.register({
  session: asClass(Session).scoped(),
  mailer: asClass(Mailer).singleton(),
});
