import { defineJob, wait } from './scheduler.js';

defineJob('prune', async (store, stop) => {
  while (!stop.aborted) {
//^^^^^^^^^^^^ require-cancellation-observation stop
    await store.deleteExpired();
    await wait(60_000);
  }
});
