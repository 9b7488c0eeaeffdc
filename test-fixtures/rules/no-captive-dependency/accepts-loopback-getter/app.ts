import { Application, BindingScope, Getter, inject } from '@loopback/core';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  constructor(@inject.getter('session') readonly session: Getter<Session>) {}
}

const app = new Application();
app.bind('session').toClass(Session).inScope(BindingScope.REQUEST);
app.bind('mailer').toClass(Mailer).inScope(BindingScope.SINGLETON);
