import { BackgroundService, delay } from '@hostwright/host';
import { readFile } from 'node:fs/promises';

export class TemperatureReader extends BackgroundService {
  #last: string | undefined;

  constructor(private readonly device: string) {
    super();
  }

  get last(): string | undefined {
    return this.#last;
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#last = await readFile(this.device, { encoding: 'utf8', signal });
      await delay(1_000, signal);
    }
  }
}
