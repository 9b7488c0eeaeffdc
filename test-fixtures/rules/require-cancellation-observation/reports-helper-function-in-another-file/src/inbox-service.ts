import { BackgroundService } from '@hostwright/host';
import { pollInbox, type Inbox } from '@polling/poll-inbox';

export class InboxService extends BackgroundService {
  constructor(private readonly inbox: Inbox) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    await pollInbox(this.inbox);
  }
}
