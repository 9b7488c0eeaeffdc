import { BackgroundService, delay } from '@hostwright/host';

export class NewsletterSender extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://mail.example/newsletter/next', { method: 'POST', signal });
      await delay(2_000, signal);
    }
  }
}
