import { Injectable, Module, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Session {
  name = 'unknown';
}

@Injectable()
export class Visitor {
  readonly name = this.session.name;
  constructor(private readonly session: Session) {}
}

@Injectable()
export class Greeter {
  constructor(private readonly moduleRef: ModuleRef) {}

  async greet(): Promise<string> {
    const visitor = this.moduleRef.get(Visitor, { strict: false });
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scoped-from-root
    return `Hello ${visitor.name}`;
  }
}

@Module({ providers: [Session, Visitor, Greeter] })
export class GreeterModule {}
