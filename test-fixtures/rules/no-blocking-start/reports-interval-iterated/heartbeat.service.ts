import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { setInterval } from 'node:timers/promises';

@Injectable()
export class HeartbeatService implements OnApplicationBootstrap {
  constructor(private readonly monitor: { beat(): Promise<void> }) {}

  async onApplicationBootstrap(): Promise<void> {
    for await (const _ of setInterval(10_000)) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-blocking-start this loop
      await this.monitor.beat();
    }
  }
}
