import { defineTask, publishUsage } from './tasks.js';

defineTask('usage', async (ctx) => {
  while (true) {
    await publishUsage(ctx);
  }
});
