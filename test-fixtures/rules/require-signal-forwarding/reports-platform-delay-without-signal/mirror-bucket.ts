import { setTimeout as delay } from 'node:timers/promises';

interface Bucket {
  copyNext(signal: AbortSignal | undefined): Promise<boolean>;
}

export async function mirrorBucket(bucket: Bucket, options: { signal?: AbortSignal }): Promise<void> {
  while (await bucket.copyNext(options.signal)) {
    await delay(5_000, undefined, { ref: false });
//        ^^^^^ require-signal-forwarding
  }
}
