import { setInterval } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Registry {
  heartbeat(): Promise<void>;
}

export class HeartbeatSender extends BackgroundService {
  constructor(private readonly registry: Registry) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    for await (const _ of setInterval(10_000)) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation
      await this.registry.heartbeat();
    }
  }
}
