import { setTimeout as sleep } from 'node:timers/promises';

export interface SyncOptions {
  baseUrl: string;
  batchSize: number;
  signal: AbortSignal;
}

async function importPage(baseUrl: string, batchSize: number): Promise<void> {
  const response = await fetch(`${baseUrl}/contacts?limit=${batchSize}`);
  console.info(`imported ${(await response.text()).length} characters`);
}

export async function syncContacts(options: SyncOptions): Promise<void> {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation signal
    await importPage(options.baseUrl, options.batchSize);
    await sleep(60_000);
  }
}
