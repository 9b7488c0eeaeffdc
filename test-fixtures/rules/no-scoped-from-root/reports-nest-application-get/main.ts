import { Injectable, Module, Scope } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Visitor {
  name = 'unknown';
}

@Module({ providers: [Visitor] })
export class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  console.log(app.get(Visitor).name);
//            ^^^^^^^^^^^^^^^^ no-scoped-from-root
}

void main();
