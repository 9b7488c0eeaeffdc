import { Injectable, Module } from '@nestjs/common';
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

@Module({ providers: [Greeter] })
export class GreeterModule {}
