import { CronJob } from 'cron';

export const job = new CronJob('0 6 * * *', async (signal: AbortSignal) => {
//                                                 ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal
  await fetch('https://reports.example', { method: 'POST', signal });
});
