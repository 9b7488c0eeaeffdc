import { execFileSync } from 'node:child_process';
import { Worker } from 'bullmq';

export const worker = new Worker('thumbnails', async (job) => {
  execFileSync('convert', [job.data.source, '-resize', '200x200', job.data.target]);
//^^^^^^^^^^^^ no-blocking-call for each message
});
