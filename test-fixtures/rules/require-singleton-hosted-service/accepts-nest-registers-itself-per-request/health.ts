import { Controller, Get, Inject, Injectable, Module } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable()
export class Visitors {
  readonly present = new Set<object>();

  add(visitor: object): void {
    this.present.add(visitor);
  }
}

@Injectable()
export class Visitor {
  constructor(@Inject(REQUEST) readonly request: { path: string }, visitors: Visitors) {
    visitors.add(this);
  }
}

@Controller('door')
export class DoorController {
  constructor(private readonly visitor: Visitor) {}

  @Get()
  path(): string {
    return this.visitor.request.path;
  }
}

@Module({ providers: [Visitors, Visitor], controllers: [DoorController] })
export class DoorModule {}
