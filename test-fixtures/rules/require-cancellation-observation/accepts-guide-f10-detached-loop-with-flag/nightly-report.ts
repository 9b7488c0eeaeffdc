import { setTimeout as sleep } from 'node:timers/promises';
import type { HostedService } from '@hostwright/host';

interface Reports {
  writeDaily(): Promise<void>;
}

export class NightlyReport implements HostedService {
  private stopped = false;

  constructor(private readonly reports: Reports) {}

  async startAsync(): Promise<void> {
    void this.run();
//       ^^^^^^^^ no-floating-work
  }

  async stopAsync(): Promise<void> {
//      ^^^^^^^^^ require-stop-completion
    this.stopped = true;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.reports.writeDaily();
      await sleep(3_600_000);
    }
  }
}
