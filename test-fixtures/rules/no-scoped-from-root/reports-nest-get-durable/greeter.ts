import { Injectable, Module, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST, durable: true })
export class Visitor {
  name = 'unknown';
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

@Module({ providers: [Visitor, Greeter] })
export class GreeterModule {}
