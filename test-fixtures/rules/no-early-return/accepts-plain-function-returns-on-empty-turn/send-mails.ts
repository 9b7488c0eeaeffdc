import { setTimeout as sleep } from 'node:timers/promises';

interface MailQueue {
  next(signal: AbortSignal): Promise<string | undefined>;
  send(mail: string, signal: AbortSignal): Promise<void>;
}

export async function sendMails(mails: MailQueue, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const mail = await mails.next(signal);
    if (!mail) return;
    await mails.send(mail, signal);
    await sleep(1_000, undefined, { signal });
  }
}
