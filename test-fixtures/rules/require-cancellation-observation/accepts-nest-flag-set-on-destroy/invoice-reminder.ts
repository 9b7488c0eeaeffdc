import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InvoiceService } from './invoice-service.js';

@Injectable()
export class InvoiceReminder implements OnApplicationBootstrap, OnModuleDestroy {
  private stopped = false;
  private reminding: Promise<void> | undefined;

  constructor(private readonly invoices: InvoiceService) {}

  onApplicationBootstrap(): void {
    this.reminding = this.remind();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.reminding;
  }

  private async remind(): Promise<void> {
    while (!this.stopped) {
      await this.invoices.sendReminders();
      await sleep(1_000);
    }
  }
}
