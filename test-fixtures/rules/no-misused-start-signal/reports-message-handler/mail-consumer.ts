import { EventEmitter } from 'node:events';
import type { HostedService } from '@hostwright/host';

async function send(message: string, signal: AbortSignal): Promise<void> {
  await fetch('https://mail.example/send', { method: 'POST', body: message, signal });
}

export class MailConsumer implements HostedService {
  readonly #mails = new EventEmitter();

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#mails.on('mail', (message: string) => {
      send(message, signal).catch(console.error);
//                  ^^^^^^ no-misused-start-signal The callback of `on`
    });
  }

  async stopAsync(): Promise<void> {
    this.#mails.removeAllListeners();
  }
}
