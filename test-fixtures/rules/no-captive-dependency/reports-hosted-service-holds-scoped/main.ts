import { BackgroundService, delay, Host } from '@hostwright/host';

class InvoiceRun {
  readonly #sent = new Set<string>();

  async sendDue(signal: AbortSignal): Promise<void> {
    const response = await fetch('https://mail.example/invoices/send-due', { method: 'POST', signal });
    this.#sent.add(await response.text());
  }
}

class InvoiceMailer extends BackgroundService {
  static inject = [InvoiceRun] as const;
//                 ^^^^^^^^^^ no-captive-dependency InvoiceRun

  constructor(private readonly run: InvoiceRun) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.run.sendDue(signal);
      await delay(60_000, signal);
    }
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(InvoiceRun);
builder.services.addHostedService(InvoiceMailer);
await builder.build().runAsync();
