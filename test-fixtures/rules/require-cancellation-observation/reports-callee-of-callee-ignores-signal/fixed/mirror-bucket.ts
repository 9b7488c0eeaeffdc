import { copyChanges, type Bucket } from './copy-changes.js';

export async function mirrorBucket(source: Bucket, target: Bucket, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
//^^^^^^^^^^^^ require-cancellation-observation
    await copyChanges(source, target, { signal });
  }
}
