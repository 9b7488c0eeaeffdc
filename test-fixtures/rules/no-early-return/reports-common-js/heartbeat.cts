import host = require('@hostwright/host');

class Heartbeat extends host.BackgroundService {
  protected override async executeAsync(): Promise<void> {
    setInterval(() => console.info('alive'), 30_000);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
  }
}

export = Heartbeat;
