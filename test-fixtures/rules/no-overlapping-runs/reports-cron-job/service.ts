import { CronJob } from 'cron';

export function scheduleMails(due: () => Promise<string[]>, send: (mail: string) => Promise<void>): CronJob {
  return new CronJob('*/10 * * * * *', async () => {
//                                     ^^^^^^^^^^^ no-overlapping-runs
    for (const mail of await due()) await send(mail);
  });
}
