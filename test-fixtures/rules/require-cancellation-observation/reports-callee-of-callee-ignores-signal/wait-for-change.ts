import { setTimeout as sleep } from 'node:timers/promises';
import type { Bucket } from './copy-changes.js';

export async function waitForChange(bucket: Bucket, _signal?: AbortSignal): Promise<string[]> {
  await sleep(2_000);
  return bucket.changes();
}
