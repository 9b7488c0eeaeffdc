import { setTimeout as sleep } from 'node:timers/promises';

export interface Inbox {
  importNewMail(): Promise<void>;
}

export async function pollInbox(inbox: Inbox): Promise<void> {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation
    await inbox.importNewMail();
    await sleep(30_000);
  }
}
