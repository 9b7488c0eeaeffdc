import { BackgroundService, delay } from '@hostwright/host';

interface UploadStore {
  deleteOlderThan(days: number): Promise<number>;
}

export class CleanupService extends BackgroundService {
  constructor(private readonly uploads: UploadStore) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.deleteOldUploads();
      await delay(86_400_000, signal);
    }
  }

  private async deleteOldUploads(): Promise<void> {
    console.info(`${await this.uploads.deleteOlderThan(30)} uploads deleted`);
  }
}
