import { BackgroundService, delay } from '@hostwright/host';

interface AuditStore {
  write(entries: string[], options: { signal: AbortSignal | undefined }): Promise<void>;
}

export class AuditWriter extends BackgroundService {
  private readonly entries: string[] = [];

  constructor(private readonly store: AuditStore) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await delay(1_000, signal);
        await this.store.write(this.entries.splice(0, 100), { signal });
      }
    } finally {
      do {
        await this.store.write(this.entries.splice(0, 100), { signal: undefined });
      } while (this.entries.length > 0);
    }
  }
}
