import { Application, BindingScope, inject } from '@loopback/core';

export class Session {
  readonly lines: string[] = [];
}

export class Mailer {
  constructor(@inject('session') readonly session: Session) {}
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}

const app = new Application();
app.bind('session').toClass(Session).inScope(BindingScope.REQUEST);
app.bind('mailer').toClass(Mailer).inScope(BindingScope.SINGLETON);
