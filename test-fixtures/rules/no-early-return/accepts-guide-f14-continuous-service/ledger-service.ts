import { delay } from '@hostwright/host';
import { ContinuousService } from './continuous-service.js';

export class LedgerService extends ContinuousService {
  protected override async iterate(signal: AbortSignal): Promise<void> {
    console.info('ledger closed');
    await delay(60_000, signal);
  }
}
