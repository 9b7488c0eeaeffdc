import { BackgroundService, delay, Host, ServiceScopeFactory } from '@hostwright/host';

class InvoiceRun {
  readonly #sent = new Set<string>();

  async sendDue(signal: AbortSignal): Promise<void> {
    const response = await fetch('https://mail.example/invoices/send-due', { method: 'POST', signal });
    this.#sent.add(await response.text());
  }
}

class InvoiceMailer extends BackgroundService {
  static inject = [ServiceScopeFactory] as const;

  constructor(private readonly scopes: ServiceScopeFactory) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sendDue(signal);
      await delay(60_000, signal);
    }
  }

  private async sendDue(signal: AbortSignal): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    await scope.services.getRequiredService(InvoiceRun).sendDue(signal);
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(InvoiceRun);
builder.services.addHostedService(InvoiceMailer);
await builder.build().runAsync();
