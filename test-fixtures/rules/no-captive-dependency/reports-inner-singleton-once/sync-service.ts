import { BackgroundService, delay } from '@hostwright/host';
import { ContactCache } from './contact-cache.js';

export class SyncService extends BackgroundService {
  static inject = [ContactCache] as const;

  constructor(private readonly contacts: ContactCache) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.contacts.refresh(signal);
      await delay(60_000, signal);
    }
  }
}
