import { BackgroundService, delay } from '@hostwright/host';

interface OrderFiles {
  list(signal: AbortSignal): Promise<string[]>;
  importFile(name: string, signal: AbortSignal): Promise<void>;
}

export class OrderImporter extends BackgroundService {
  constructor(private readonly files: OrderFiles) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      for (const name of await this.files.list(signal)) {
        if (signal.aborted) return;
        await this.files.importFile(name, signal);
      }
      await delay(10_000, signal);
    }
  }
}
