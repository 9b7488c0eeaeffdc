import { Worker } from 'bullmq';

export const worker = new Worker('thumbnails', async (job, signal: AbortSignal) => {
//                                                         ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal parameter 3
  await fetch('https://images.example', { method: 'POST', body: JSON.stringify(job.data), signal });
});
