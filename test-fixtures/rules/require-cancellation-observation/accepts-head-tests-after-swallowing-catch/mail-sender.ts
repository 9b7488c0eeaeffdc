import { BackgroundService, delay } from '@hostwright/host';

interface MailQueue {
  sendNext(signal: AbortSignal): Promise<void>;
}

export class MailSender extends BackgroundService {
  constructor(private readonly mails: MailQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.mails.sendNext(signal);
        await delay(1_000, signal);
      } catch (error) {
        console.error('mail not sent', error);
      }
    }
  }
}
