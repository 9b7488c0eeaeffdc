import { defineTask, publishUsage } from './tasks.js';

defineTask('usage', async (ctx) => {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation abortSignal
    await publishUsage(ctx.tenantId);
  }
});
