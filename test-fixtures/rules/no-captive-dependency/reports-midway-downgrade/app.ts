import { Inject, Provide, Scope, ScopeEnum, Singleton } from '@midwayjs/core';

@Provide()
@Scope(ScopeEnum.Request, { allowDowngrade: true })
export class Session {
  readonly lines: string[] = [];
}

@Singleton()
export class Mailer {
  @Inject()
  session: Session;
//^^^^^^^ no-captive-dependency
}
