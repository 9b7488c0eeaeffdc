import { Injectable, Module, Scope, type OnModuleInit } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Connection {
  async migrate(): Promise<void> {
    await fetch('https://database.example/migrations', { method: 'POST' });
  }
}

@Module({ providers: [Connection], exports: [Connection] })
export class SchemaModule implements OnModuleInit {
  constructor(private readonly connection: Connection) {}

  async onModuleInit(): Promise<void> {
//      ^^^^^^^^^^^^ require-singleton-hosted-service Connection (REQUEST)
    await this.connection.migrate();
  }
}
