import cron from 'node-cron';

export function scheduleMails(due: () => Promise<string[]>, send: (mail: string) => Promise<void>): void {
  cron.schedule('* * * * *', async () => {
    for (const mail of await due()) await send(mail);
  }, { noOverlap: true });
}
