import { setTimeout as sleep } from 'node:timers/promises';
import type { SyncOptions } from './sync-options.js';

export async function importPage({ baseUrl, batchSize, signal }: SyncOptions): Promise<void> {
  const response = await fetch(`${baseUrl}/contacts?limit=${batchSize}`, { signal: signal ?? null });
  console.info(`imported ${(await response.text()).length} characters`);
  await sleep(60_000, undefined, { signal });
}
