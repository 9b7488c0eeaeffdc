import { delay } from '@hostwright/host';

export interface Inbox {
  connect(signal: AbortSignal): Promise<void>;
  importNewMail(signal: AbortSignal): Promise<void>;
}

export async function pollInbox(inbox: Inbox, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await inbox.importNewMail(signal);
    await delay(30_000, signal);
  }
}
