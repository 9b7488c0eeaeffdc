export class PaymentSession {
  async send(command: string): Promise<void> {
    await fetch('https://pay.example/commands', { method: 'POST', body: command });
  }
}
