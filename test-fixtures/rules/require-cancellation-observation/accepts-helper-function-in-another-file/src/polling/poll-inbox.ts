import { setTimeout as sleep } from 'node:timers/promises';

export interface Inbox {
  importNewMail(): Promise<void>;
}

export async function pollInbox(inbox: Inbox, signal: AbortSignal): Promise<void> {
  while (true) {
    await inbox.importNewMail();
    await sleep(30_000, undefined, { signal });
  }
}
