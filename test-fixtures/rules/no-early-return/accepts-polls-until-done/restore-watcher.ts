import { BackgroundService, delay } from '@hostwright/host';

interface Backup {
  isRestored(signal: AbortSignal): Promise<boolean>;
}

export class RestoreWatcher extends BackgroundService {
  constructor(private readonly backup: Backup) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (await this.backup.isRestored(signal)) {
        console.info('backup is restored');
        return;
      }
      await delay(1_000, signal);
    }
  }
}
