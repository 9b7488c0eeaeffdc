import { BackgroundService } from '@hostwright/host';
import { everySeconds } from './every-seconds.js';

interface Ledger {
  audit(): Promise<void>;
}

export class LedgerAuditor extends BackgroundService {
  constructor(private readonly ledger: Ledger) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for await (const _ of everySeconds(30, signal)) {
      await this.ledger.audit();
    }
  }
}
