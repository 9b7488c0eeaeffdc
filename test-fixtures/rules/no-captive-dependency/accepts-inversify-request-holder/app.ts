import 'reflect-metadata';
import { Container, inject, injectable } from 'inversify';

@injectable()
export class Session {
  readonly lines: string[] = [];
}

@injectable()
export class Mailer {
  constructor(@inject(Session) readonly session: Session) {}
}

const container = new Container();
container.bind(Session).toSelf().inRequestScope();
container.bind(Mailer).toSelf().inRequestScope();

export function handle(): unknown {
  return container.get(Mailer).session;
}
