import { BackgroundService } from '@hostwright/host';
import { ImapClient } from 'imap-over-fetch';

interface MailHandler {
  handle(message: unknown): Promise<void>;
}

export class MailWatcher extends BackgroundService {
  constructor(private readonly handler: MailHandler) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const client = new ImapClient({ host: 'imap.example.org', signal });
    while (true) {
      await this.handler.handle(await client.nextMessage());
    }
  }
}
