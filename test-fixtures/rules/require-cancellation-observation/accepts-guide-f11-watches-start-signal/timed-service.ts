import { delay, type HostedService } from '@hostwright/host';

interface Timesheets {
  close(): Promise<void>;
}

export class TimedService implements HostedService {
  constructor(private readonly timesheets: Timesheets) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    void this.run(signal);
//       ^^^^^^^^ no-floating-work
  }

  async stopAsync(): Promise<void> {
    console.info('timed service stopped');
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.timesheets.close();
      await delay(60_000, signal);
    }
  }
}
