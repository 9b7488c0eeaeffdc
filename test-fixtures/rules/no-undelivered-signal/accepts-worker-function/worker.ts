import { Worker } from 'bullmq';

export const worker = new Worker('thumbnails', async (job, _token?: string, signal?: AbortSignal) => {
  await fetch('https://images.example', { method: 'POST', body: JSON.stringify(job.data), signal: signal ?? null });
});
