import { BackgroundService } from '@hostwright/host';

export class Printer extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) console.log(await fetch('https://lines.example', { signal }));
  }
}
