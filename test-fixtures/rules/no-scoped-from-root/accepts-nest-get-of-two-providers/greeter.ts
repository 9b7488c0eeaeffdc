import { Injectable, Module, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

export interface Visitor {
  readonly name: string;
}

@Injectable()
export class Greeter {
  constructor(private readonly moduleRef: ModuleRef) {}

  async greet(): Promise<string> {
    const visitor = this.moduleRef.get<Visitor>('VISITOR');
    return `Hello ${visitor.name}`;
  }
}

@Module({ providers: [{ provide: 'VISITOR', scope: Scope.REQUEST, useFactory: () => ({ name: 'unknown' }) }, Greeter] })
export class GreeterModule {}

@Module({ providers: [{ provide: 'VISITOR', useValue: { name: 'no one' } }] })
export class OtherModule {}
