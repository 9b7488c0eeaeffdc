import { BackgroundService, delay } from '@hostwright/host';

async function sendMails(signal: AbortSignal): Promise<void> {
  await fetch('https://mail.example/send-all', { method: 'POST', signal });
}

export class EmailProcessor extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await sendMails(signal);
        await delay(300_000, signal);
      } catch (error) {
        if (signal.aborted) return;
        console.error('sending failed', error);
      }
    }
  }
}
