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
    while (!signal.aborted) {
      const names = await this.files.list(signal);
      if (names.length === 0) {
        break;
//      ^^^^^^ no-early-return
      }
      for (const name of names) {
        await this.files.importFile(name, signal);
      }
      await delay(10_000, signal);
    }
  }
}
