import { BackgroundService } from '@hostwright/host';
import { pollInbox, type Inbox } from './polling/index.js';

export class InboxService extends BackgroundService {
  constructor(private readonly inbox: Inbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const polling = pollInbox(this.inbox, signal);
    await this.inbox.importArchive(signal);
    await polling;
  }
}
