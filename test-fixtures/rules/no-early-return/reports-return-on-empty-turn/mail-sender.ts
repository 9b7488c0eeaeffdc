import { BackgroundService, delay } from '@hostwright/host';

interface MailQueue {
  next(signal: AbortSignal): Promise<string | undefined>;
  send(mail: string, signal: AbortSignal): Promise<void>;
}

export class MailSender extends BackgroundService {
  constructor(private readonly mails: MailQueue) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(1_000, signal);
      const mail = await this.mails.next(signal);
      if (!mail) return;
//               ^^^^^^^ no-early-return
      await this.mails.send(mail, signal);
    }
  }
}
