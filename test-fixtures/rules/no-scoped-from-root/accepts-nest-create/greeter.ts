import { Injectable, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable()
export class Visitor {
  name = 'unknown';
}

@Injectable()
export class Greeter {
  constructor(private readonly moduleRef: ModuleRef) {}

  async greet(): Promise<string> {
    const visitor = await this.moduleRef.create(Visitor);
    return `Hello ${visitor.name}`;
  }
}

@Module({ providers: [Visitor, Greeter] })
export class GreeterModule {}
