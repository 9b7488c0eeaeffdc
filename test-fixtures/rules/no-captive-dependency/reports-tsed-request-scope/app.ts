import { Injectable, ProviderScope, Scope } from '@tsed/di';

@Injectable()
@Scope(ProviderScope.REQUEST)
export class Session {
  readonly lines: string[] = [];
}

@Injectable()
export class Mailer {
  constructor(readonly session: Session) {}
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}
