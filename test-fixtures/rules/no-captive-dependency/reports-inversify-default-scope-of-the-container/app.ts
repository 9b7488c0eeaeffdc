import 'reflect-metadata';
import { Container, inject, injectable } from 'inversify';

@injectable()
export class Session {
  readonly lines: string[] = [];
}

@injectable()
export class Mailer {
  constructor(@inject(Session) readonly session: Session) {}
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency request-scoped `Session`
}

const container = new Container({ defaultScope: 'Singleton' });
container.bind(Session).toSelf().inRequestScope();
container.bind(Mailer).toSelf();

export function handle(): unknown {
  return container.get(Mailer).session;
}
