import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';

interface Transcoder {
  status(id: string): Promise<{ done: boolean; url: string }>;
}

export function startTranscodeWorker(transcoder: Transcoder): Worker {
  return new Worker('transcodes', async (job, _token, _signal) => {
    while (true) {
      const status = await transcoder.status(job.data.id);
      if (status.done) {
        return status.url;
      }
      await sleep(2_000);
    }
  });
}
