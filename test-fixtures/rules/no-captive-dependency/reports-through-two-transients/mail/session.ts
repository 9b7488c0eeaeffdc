export class MailSession {
  async send(text: string): Promise<void> {
    await fetch('https://mail.example/send', { method: 'POST', body: text });
  }
}
