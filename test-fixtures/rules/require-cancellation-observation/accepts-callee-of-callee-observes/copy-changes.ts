import { waitForChange } from './wait-for-change.js';

export interface Bucket {
  changes(): Promise<string[]>;
  put(key: string): Promise<void>;
}

export interface CopyOptions {
  signal?: AbortSignal;
}

export async function copyChanges(source: Bucket, target: Bucket, options: CopyOptions): Promise<void> {
  const keys = await waitForChange(source, options.signal);
  for (const key of keys) {
    await target.put(key);
  }
}
