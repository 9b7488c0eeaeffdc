import { BackgroundService, delay } from '@hostwright/host';
import { OrderSession } from '@shop/data/orders';

export class Archiver extends BackgroundService {
  static inject = [OrderSession] as const;
//                 ^^^^^^^^^^^^ no-captive-dependency OrderSession

  constructor(private readonly session: OrderSession) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.session.archive(signal);
      await delay(3_600_000, signal);
    }
  }
}
