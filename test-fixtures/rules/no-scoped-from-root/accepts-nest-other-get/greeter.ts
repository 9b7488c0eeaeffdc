import { Injectable, Module, Scope } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Visitor {
  name = 'unknown';
}

@Injectable()
export class Greeter {
  constructor(private readonly known = new Map<unknown, Visitor>()) {}

  async greet(): Promise<string> {
    console.log(REQUEST);
    return `Hello ${this.known.get(Visitor)?.name}`;
  }
}

@Module({ providers: [Visitor, Greeter] })
export class GreeterModule {}
