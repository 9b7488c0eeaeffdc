import { BackgroundService } from '@hostwright/host';

export class Printer extends BackgroundService {
  protected override async executeAsync(context: unknown, signal?: AbortSignal): Promise<void> {
//                                                        ^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal parameter 1
    while (!signal?.aborted) console.log(await fetch('https://lines.example'), context);
  }
}
