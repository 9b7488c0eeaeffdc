import { Injectable, Module, Scope, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { InjectClient, PerTenant, TENANT_CLIENT, Traced } from './decorators';

@Traced() @PerTenant('billing')
//        ^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class InvoiceSync {
  @Interval(60_000)
  async synchronise(): Promise<void> {
    await fetch('https://invoices.example/sync', { method: 'POST' });
  }
}

@Injectable()
export class InvoiceCache implements OnModuleInit {
  constructor(@InjectClient() private readonly client: { warm(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
//      ^^^^^^^^^^^^ require-singleton-hosted-service TENANT_CLIENT (REQUEST)
    await this.client.warm();
  }
}

const client = { warm: async () => {} };

@Module({
  providers: [InvoiceSync, InvoiceCache, { provide: TENANT_CLIENT, useFactory: () => client, scope: Scope.REQUEST }],
})
export class InvoicesModule {}
