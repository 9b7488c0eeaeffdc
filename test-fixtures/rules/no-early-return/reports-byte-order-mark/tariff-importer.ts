import { BackgroundService, delay } from '@hostwright/host';

interface TariffFiles {
  next(signal: AbortSignal): Promise<string | undefined>;
}

export class TariffImporter extends BackgroundService {
  constructor(private readonly files: TariffFiles) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const file = await this.files.next(signal);
      if (file === undefined) return;
//                            ^^^^^^^ no-early-return
      console.info(`${file} imported`);
      await delay(1_000, signal);
    }
  }
}
