import cron from 'node-cron';

export function scheduleReport(send: (signal: AbortSignal) => Promise<void>): void {
  cron.schedule('0 6 * * *', async (signal: AbortSignal) => {
//                                  ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal
    if (!signal.aborted) await send(signal);
  });
}
