import { BackgroundService, delay } from '@hostwright/host';

interface Invoices {
  mailDue(signal: AbortSignal): Promise<void>;
}

export class InvoiceMailer extends BackgroundService {
  constructor(private readonly invoices: Invoices) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    console.info('invoice mailer started');
    void this.mailDueInvoices(signal);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
//       ^^^^^^^^^^^^^^^^^^^^ no-floating-work
  }

  private async mailDueInvoices(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.invoices.mailDue(signal);
      await delay(60_000, signal);
    }
  }
}
