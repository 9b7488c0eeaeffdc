import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Module, Scope } from '@nestjs/common';

@Processor({ name: 'invoices', scope: Scope.REQUEST })
//                             ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service onStalled
export class InvoicesProcessor extends WorkerHost {
  override async process(): Promise<void> {
    await fetch('https://invoices.example/print', { method: 'POST' });
  }

  @OnWorkerEvent('stalled')
  onStalled(id: string): void {
    console.warn('stalled', id);
  }
}

@Module({ providers: [InvoicesProcessor] })
export class InvoicesModule {}
