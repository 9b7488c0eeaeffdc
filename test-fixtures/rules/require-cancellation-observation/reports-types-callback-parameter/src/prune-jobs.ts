import { defineJob, wait } from './scheduler.js';

defineJob('prune', async (store, stop) => {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation stop
    await store.deleteExpired();
    await wait(60_000);
  }
});
