import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService, delay } from '@hostwright/host';

const ATTEMPTS = 3;

interface Courier {
  nextOrder(signal: AbortSignal): Promise<string>;
  dispatch(order: string, signal: AbortSignal): Promise<void>;
}

export class OrderDispatcher extends BackgroundService {
  constructor(private readonly courier: Courier) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const order = await this.courier.nextOrder(signal);
      await this.dispatchWithRetry(order, signal);
      await delay(100, signal);
    }
  }

  private async dispatchWithRetry(order: string, signal: AbortSignal): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await this.courier.dispatch(order, signal);
        return;
      } catch (error) {
        if (attempt === ATTEMPTS) {
          throw error;
        }
        await sleep(1_000 * attempt);
      }
    }
  }
}
