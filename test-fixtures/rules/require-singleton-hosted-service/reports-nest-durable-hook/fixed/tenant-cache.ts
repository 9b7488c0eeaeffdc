import { Injectable, Module, OnModuleInit, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.DEFAULT, durable: true })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service never
export class TenantCache implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    await fetch('https://tenants.example/warm', { method: 'POST' });
  }
}

@Module({ providers: [TenantCache] })
export class TenantModule {}
