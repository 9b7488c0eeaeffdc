import { execFileSync } from 'node:child_process';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (job: { source: string; target: string }) => {
  execFileSync('convert', [job.source, '-resize', '200x200', job.target]);
  parentPort?.postMessage('done');
});
