import { BackgroundService } from '@hostwright/host';

export class Printer extends BackgroundService {
  protected override async executeAsync(context: unknown, signal?: AbortSignal): Promise<void> {
//                                                        ^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal parameter 1
    while (!signal?.aborted) await this.print(context);
  }

  private async print(context: unknown): Promise<void> {
    await Promise.resolve(console.log(context));
  }
}
