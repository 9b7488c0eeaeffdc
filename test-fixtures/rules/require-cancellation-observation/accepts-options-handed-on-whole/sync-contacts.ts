import type { SyncOptions } from './sync-options.js';
import { importPage } from './import-page.js';

export async function syncContacts(options: SyncOptions): Promise<void> {
  while (true) {
    await importPage(options);
  }
}
