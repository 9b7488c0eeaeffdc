import { Inject, Provide, Scope, ScopeEnum, Singleton } from '@midwayjs/core';

@Provide()
@Scope(ScopeEnum.Request)
export class Session {
  readonly lines: string[] = [];
}

@Singleton()
export class Mailer {
  @Inject()
  session: Session;
}
