import { setInterval } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Registry {
  heartbeat(): Promise<void>;
}

export class HeartbeatSender extends BackgroundService {
  constructor(private readonly registry: Registry) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for await (const _ of setInterval(10_000, undefined, { signal })) {
      await this.registry.heartbeat();
    }
  }
}
