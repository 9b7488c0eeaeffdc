import { delay } from '@hostwright/host';
import { TurnService } from './turn-service.js';

export class RefundService extends TurnService {
  protected override async turn(signal: AbortSignal): Promise<void> {
    console.info('refunds sent');
    await delay(5_000, signal);
  }
}
