import { CronJob } from 'cron';

export function scheduleMails(due: () => Promise<string[]>, send: (mail: string) => Promise<void>): CronJob {
  return CronJob.from({
    cronTime: '*/10 * * * * *',
    waitForCompletion: true,
    onTick: async () => {
      for (const mail of await due()) await send(mail);
    },
  });
}
