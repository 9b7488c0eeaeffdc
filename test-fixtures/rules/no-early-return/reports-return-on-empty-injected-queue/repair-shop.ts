import { BackgroundService, delay, Logger } from '@hostwright/host';
import { Repairs } from './repairs.js';

export class RepairShop extends BackgroundService {
  static inject = [Repairs, Logger] as const;

  constructor(
    private readonly repairs: Repairs,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      signal.throwIfAborted();
      const repair = this.repairs.tryNext();
      if (repair === undefined) {
        this.logger.debug('nothing is broken');
        return;
//      ^^^^^^^ no-early-return RepairShop.executeAsync
      }
      await repair.carryOut(signal);
      await delay(20, signal);
    }
  }
}
