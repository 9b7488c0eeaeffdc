import { Injectable } from '@nestjs/common';

@Injectable()
export class MailClient {
  async sendDigest(): Promise<void> {
    await fetch('https://mail.example/digest', { method: 'POST' });
  }
}
