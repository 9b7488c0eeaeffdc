import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Invoices {
  listOpen(): Promise<{ id: string; due: boolean }[]>;
}

export class DueInvoices extends BackgroundService {
  constructor(private readonly invoices: Invoices) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      const open = await this.invoices.listOpen();
      open.forEach((invoice) => {
        if (!invoice.due) {
          return;
        }
        console.info(`invoice ${invoice.id} is due`);
      });
      await sleep(60_000);
    }
  }
}
