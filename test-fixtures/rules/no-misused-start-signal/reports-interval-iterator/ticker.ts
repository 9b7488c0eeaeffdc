import { setInterval } from 'node:timers/promises';
import type { HostedService } from '@hostwright/host';

export class Ticker implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    for await (const _ of setInterval(1_000, undefined, { signal })) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-misused-start-signal
      console.log('tick');
    }
  }

  async stopAsync(): Promise<void> {}
}
