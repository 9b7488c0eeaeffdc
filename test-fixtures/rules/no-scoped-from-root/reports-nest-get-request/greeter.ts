import { Inject, Injectable, Module } from '@nestjs/common';
import { ModuleRef, REQUEST } from '@nestjs/core';

@Injectable()
export class Visitor {
  constructor(@Inject(REQUEST) private readonly request: { user: string }) {}

  get name(): string {
    return this.request.user;
  }
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
