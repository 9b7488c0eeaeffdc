import timers = require('node:timers/promises');
import host = require('@hostwright/host');

class LeaseSweeper extends host.BackgroundService {
  constructor(private readonly leases: { sweep(): Promise<void> }) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    do {
//  ^^ require-cancellation-observation
      await this.leases.sweep();
      await timers.setTimeout(30_000);
    } while (!signal.aborted);
  }
}

export = LeaseSweeper;
