import { BackgroundService, delay, Host } from '@hostwright/host';

class InvoiceMailer extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sendDueInvoices(signal);
      await delay(60_000, signal);
    }
  }
}

async function sendDueInvoices(signal: AbortSignal): Promise<void> {
  await fetch('https://mail.example/invoices/send-due', { method: 'POST', signal });
}

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(InvoiceMailer);
//               ^^^^^^^^^ require-singleton-hosted-service InvoiceMailer
builder.services.addHostedService((provider) => provider.getRequiredService(InvoiceMailer));
await builder.build().runAsync();
