import { BackgroundService } from '@hostwright/host';
import { waitForChanges } from 'change-feed-client';

interface Projection {
  apply(changes: unknown[]): Promise<void>;
}

export class ChangeFeed extends BackgroundService {
  constructor(private readonly projection: Projection) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await this.projection.apply(await waitForChanges('orders', { abortSignal: signal }));
    }
  }
}
