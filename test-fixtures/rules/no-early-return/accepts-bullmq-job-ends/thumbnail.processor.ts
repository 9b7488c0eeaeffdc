import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

@Processor('thumbnails')
export class ThumbnailProcessor extends WorkerHost {
  async process(job: Job<{ urls: string[] }>, _token?: string, signal?: AbortSignal): Promise<void> {
    for (const url of job.data.urls) {
      const response = await fetch(url, { signal: signal ?? null });
      if (!response.ok) {
        return;
      }
      await job.log(`${url} rendered`);
    }
  }
}
