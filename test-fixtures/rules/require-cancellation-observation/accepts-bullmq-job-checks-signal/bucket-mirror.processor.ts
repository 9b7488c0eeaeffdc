import { setTimeout as sleep } from 'node:timers/promises';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { BucketService } from './bucket-service.js';

@Processor('bucket-mirror')
export class BucketMirrorProcessor extends WorkerHost {
  constructor(private readonly buckets: BucketService) {
    super();
  }

  async process(job: Job<{ bucket: string }>, _token?: string, signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const copied = await this.buckets.copyChanges(job.data.bucket);
      await job.updateProgress(copied);
      await sleep(2_000);
    }
  }
}
