import { BackgroundService, delay } from '@hostwright/host';

interface EmailQueue {
  sendPending(): Promise<void>;
}

export class EmailProcessor extends BackgroundService {
  constructor(private readonly emails: EmailQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.processEmails();
        await delay(30_000, signal);
      } catch (error) {
        console.error('e-mails not processed', error);
      }
    }
  }

  private async processEmails(): Promise<void> {
    await this.emails.sendPending();
  }
}
