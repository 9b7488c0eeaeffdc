import { Container, inject, injectable } from 'inversify';

@injectable()
export class Session {}

@injectable()
export class Mailer {
  constructor(@inject(Session) readonly session: Session) {}
}

export const web = new Container();
web.bind(Session).toSelf().inRequestScope();

export const worker = new Container();
worker.bind(Session).toConstantValue(new Session());
worker.bind(Mailer).toSelf().inSingletonScope();
