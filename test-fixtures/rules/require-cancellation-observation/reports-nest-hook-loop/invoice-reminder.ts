import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InvoiceService } from './invoice-service.js';

@Injectable()
export class InvoiceReminder implements OnApplicationBootstrap {
  constructor(private readonly invoices: InvoiceService) {}

  onApplicationBootstrap(): void {
    void this.remind();
  }

  private async remind(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.invoices.sendReminders();
      await sleep(3_600_000);
    }
  }
}
