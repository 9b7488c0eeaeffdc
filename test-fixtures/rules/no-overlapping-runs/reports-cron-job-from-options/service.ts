import { CronJob } from 'cron';

export function scheduleMails(due: () => Promise<string[]>, send: (mail: string) => Promise<void>): CronJob {
  return CronJob.from({
    cronTime: '*/10 * * * * *',
    onTick: async () => {
//          ^^^^^^^^^^^ no-overlapping-runs
      for (const mail of await due()) await send(mail);
    },
  });
}
