import { setTimeout as sleep } from 'node:timers/promises';
import type { Bucket } from './copy-changes.js';

export async function waitForChange(bucket: Bucket, signal?: AbortSignal): Promise<string[]> {
  await sleep(2_000);
  signal?.throwIfAborted();
  return bucket.changes();
}
