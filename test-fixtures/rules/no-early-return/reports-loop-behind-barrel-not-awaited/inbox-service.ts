import { BackgroundService } from '@hostwright/host';
import { pollInbox, type Inbox } from './polling/index.js';

export class InboxService extends BackgroundService {
  constructor(private readonly inbox: Inbox) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.inbox.connect(signal);
    pollInbox(this.inbox, signal);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return pollInbox
//  ^^^^^^^^^ no-floating-work
  }
}
